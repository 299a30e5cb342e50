package org.clientele.offlimits;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The attachments of clients, as far as the registry of records knows them. */
interface AgreementRepository extends Repository<OffLimitsRule, RuleId> {

    @Query("""
            select new org.clientele.offlimits.Agreement(r.id, r.title) from RecordEntry r
            where r.clientId = :client and r.type = ATTACHMENT and r.archivedAt is null
            order by r.title, r.id limit 200""")
    List<Agreement> findOfClient(UUID client);

    /** One that was archived meanwhile does not keep the rule from being changed. */
    @Query("select count(r) > 0 from RecordEntry r where r.id = :id and r.clientId = :client and r.type = ATTACHMENT")
    boolean isOfClient(UUID id, UUID client);
}
