package org.clientele.security;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, AccountId> {

    Account save(Account account);

    Optional<Account> findById(AccountId id);

    Optional<Account> findByUserName(String userName);

    @Query("select a.id, a.fullName, a.enabled from Account a where a.enabled order by a.fullName, a.id")
    List<AccountRef> findEnabledRefs();

    @Query("select a.id, a.fullName, a.enabled from Account a where a.id = :id")
    Optional<AccountRef> findRef(AccountId id);
}
