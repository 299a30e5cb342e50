package org.clientele.portal.signin;

import java.time.Instant;
import java.util.Optional;
import org.clientele.portal.PortalAccountId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PortalLinkRepository extends Repository<PortalLink, String> {

    PortalLink save(PortalLink link);

    Optional<PortalLink> findBySecretHashAndExpiresAtAfter(String secretHash, Instant now);

    boolean existsByAccountIdAndPurposeAndExpiresAtAfter(PortalAccountId account, LinkPurpose purpose, Instant at);

    /** Of two who use a link at the same moment only one gets 1. */
    @Modifying
    @Query("delete from PortalLink l where l.secretHash = :secretHash")
    int use(String secretHash);

    /** Makes the account's links for that purpose useless. */
    @Modifying
    @Query("delete from PortalLink l where l.accountId = :account and l.purpose = :purpose")
    void forget(PortalAccountId account, LinkPurpose purpose);

    /** Makes all of the account's links useless. */
    @Modifying
    @Query("delete from PortalLink l where l.accountId = :account")
    void forget(PortalAccountId account);

    @Modifying
    @Query("delete from PortalLink l where l.expiresAt < :now")
    void forgetExpired(Instant now);
}
