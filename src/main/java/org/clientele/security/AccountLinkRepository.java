package org.clientele.security;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountLinkRepository extends Repository<AccountLink, String> {

    AccountLink save(AccountLink link);

    Optional<AccountLink> findBySecretHashAndExpiresAtAfter(String secretHash, Instant now);

    /** Of two who use a link at the same moment only one gets 1. */
    @Modifying
    @Query("delete from AccountLink l where l.secretHash = :secretHash")
    int use(String secretHash);

    @Modifying
    @Query("delete from AccountLink l where l.accountId = :accountId or l.expiresAt < :now")
    void forget(AccountId accountId, Instant now);

    @Modifying
    @Query("delete from AccountLink l where l.purpose = FIRST_ADMINISTRATOR")
    void forgetFirstAdministrator();
}
