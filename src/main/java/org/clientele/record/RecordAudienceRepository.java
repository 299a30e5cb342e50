package org.clientele.record;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RecordAudienceRepository extends Repository<RecordEntry, UUID> {

    /** The rule of {@code access.Viewer}, asked for others than the one who is signed in. */
    @Query("""
            select a.id.value from Account a join RecordEntry r on r.id = :record
            where a.enabled and a.id.value in :accounts and r.purgedAt is null
                and (:everybody = true or r.clientId is null or a.role = ADMINISTRATOR or exists (
                    select 1 from ClientAccess c where c.accountId = a.id.value and c.clientId = r.clientId))
            """)
    Set<UUID> findThoseWhoSee(UUID record, Collection<UUID> accounts, boolean everybody);
}
