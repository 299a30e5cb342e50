package org.clientele.offlimits;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clientele.client.ClientId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RuleRepository extends Repository<OffLimitsRule, RuleId> {

    OffLimitsRule save(OffLimitsRule rule);

    void flush();

    void delete(OffLimitsRule rule);

    /** Holds off other writers until the transaction ends, so that the version compared is the version written. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from OffLimitsRule r where r.id = :id")
    Optional<OffLimitsRule> findForUpdate(RuleId id);

    @Query("select r from OffLimitsRule r where r.clientId = :client and r.state in (PROPOSED, CONFIRMED)")
    Optional<OffLimitsRule> findStanding(ClientId client);

    @Query("select r from OffLimitsRule r where r.clientId = :client order by r.setAt desc, r.id desc")
    List<OffLimitsRule> findOfClient(ClientId client);

    @Query("select r from OffLimitsRule r where r.id.value in :ids")
    List<OffLimitsRule> findAll(Collection<UUID> ids);

    @Query("select r from OffLimitsRule r where r.cover = GROUP and r.state in (PROPOSED, CONFIRMED)")
    List<OffLimitsRule> findStandingOfGroups();

    @Query("select r.id from OffLimitsRule r where r.state in (PROPOSED, CONFIRMED) and r.untilDay < :today")
    List<RuleId> findOver(LocalDate today, Limit limit);

    @Query("""
            select r.id from OffLimitsRule r
            where r.state in (PROPOSED, CONFIRMED) and r.untilDay between :today and :last
                and (r.remindedOf is null or r.remindedOf <> r.untilDay)""")
    List<RuleId> findEnding(LocalDate today, LocalDate last, Limit limit);
}
