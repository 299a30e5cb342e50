package org.clientele.offlimits;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clientele.client.ClientId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OverrideRepository extends Repository<OffLimitsOverride, UUID> {

    /** Whatever the client: its name is added where one sees it. */
    String OWN = """
            select new org.clientele.offlimits.OwnOverride(
                o.id, r.id, o.clientId, '', o.question, o.whom, o.reason, o.state, o.requestedAt, o.decidedBy,
                o.decidedAt, o.decision, r.untilDay)
            from OffLimitsOverride o join OffLimitsRule r on r.id.value = o.ruleId
            where o.requesterId = :requester""";

    String ROWS = """
            select new org.clientele.offlimits.OverrideRow(
                o.id, o.ruleId, c.id, c.name, o.whom, o.reason, o.state, o.requestedBy, o.requestedAt, o.decidedBy,
                o.decidedAt, o.decision)
            from OffLimitsOverride o join Client c on c.id = o.clientId""";

    OffLimitsOverride save(OffLimitsOverride override);

    void flush();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from OffLimitsOverride o where o.id = :id")
    Optional<OffLimitsOverride> findForUpdate(UUID id);

    @Query("""
            select new org.clientele.offlimits.Granted(o.ruleId, o.whom) from OffLimitsOverride o
            where o.ruleId in :rules and o.requesterId = :requester and o.state = GRANTED""")
    List<Granted> findGranted(Collection<UUID> rules, UUID requester);

    /** What somebody has asked for of a rule, as it is now, held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from OffLimitsOverride o where o.ruleId = :rule and o.requesterId = :requester")
    List<OffLimitsOverride> findOwnForUpdate(UUID rule, UUID requester);

    @Query(OWN)
    Slice<OwnOverride> findOwn(UUID requester, Pageable page);

    @Query(OWN + " and o.ruleId in :rules order by o.id desc")
    List<OwnOverride> findOwnOf(UUID requester, Collection<UUID> rules);

    @Query(ROWS)
    Slice<OverrideRow> findRows(Pageable page);

    @Query(ROWS + " where o.clientId = :client order by o.id desc")
    List<OverrideRow> findRowsOf(ClientId client, Limit limit);

    @Query("select 1 from OffLimitsOverride o join Client c on c.id = o.clientId")
    List<Integer> findOnes(Limit limit);
}
