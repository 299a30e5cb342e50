package org.clientele.security;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountPreferenceRepository extends Repository<AccountPreference, AccountPreference.Key> {

    @Query("select p.text from AccountPreference p where p.key.accountId = :accountId and p.key.name = :name")
    Optional<String> find(UUID accountId, String name);

    /** In one statement, so that two tabs of one person cannot get in each other's way. */
    @Modifying
    @Query("""
            insert into AccountPreference (key.accountId, key.name, text) values (:accountId, :name, :text)
            on conflict (key.accountId, key.name) do update set text = :text""")
    void write(UUID accountId, String name, String text);
}
