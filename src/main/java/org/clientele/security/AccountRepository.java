package org.clientele.security;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, AccountId> {

    Account save(Account account);

    void flush();

    Optional<Account> findById(AccountId id);

    Optional<Account> findByUserName(String userName);

    /** Those whose address the database takes for the same, which is not to say that it is. */
    List<Account> findByEmail(String email);

    @Query("select a.id, a.fullName, a.enabled from Account a where a.enabled order by a.fullName, a.id")
    List<AccountRef> findEnabledRefs();

    @Query("""
            select a.id, a.fullName, a.enabled from Account a where a.enabled and a.role in :roles
            order by a.fullName, a.id""")
    List<AccountRef> findEnabledRefsOf(List<Role> roles);

    @Query("select a.id, a.fullName, a.enabled from Account a where a.id = :id")
    Optional<AccountRef> findRef(AccountId id);

    @Query("select a.id, a.fullName, a.enabled from Account a where a.userName = :name")
    Optional<AccountRef> findRefByName(String name);

    default Optional<AccountRef> findRefByUserName(UserName userName) {
        return findRefByName(userName.value());
    }

    @Query("""
            select new org.clientele.security.Recipient(a.id, a.email, a.language)
            from Account a
            where a.enabled and a.id.value in :ids
            order by a.id.value
            """)
    List<Recipient> findRecipients(Collection<UUID> ids);

    @Query("""
            select a.id, a.version, a.userName, a.fullName, a.email, a.phone, a.role, a.enabled,
                a.passwordHash is not null, a.lastSignInAt
            from Account a""")
    Slice<AccountRow> findRows(Pageable page);

    boolean existsBy();

    boolean existsByUserNameAndIdNot(String userName, AccountId id);

    /** Notes a sign-in without a new version: it is no change that could conflict with one. */
    @Modifying
    @Query("update Account a set a.lastSignInAt = :at where a.id = :id and a.enabled")
    int signedIn(AccountId id, Instant at);

    /** Locked, so that administrators change accounts one after the other and the last one cannot vanish by a race. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.role = ADMINISTRATOR and a.enabled order by a.id")
    List<Account> lockAdministrators();
}
