package org.clientele.offlimits;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The clients that rules are about. Depths as {@code client} allows them for groups. */
interface CoveredClientRepository extends Repository<OffLimitsRule, RuleId> {

    @Query("""
            with up as (
                select c.id.value as id, c.parentId.value as parent, 0 as depth from Client c where c.id.value = :id
                union all
                select c.id.value as id, c.parentId.value as parent, up.depth + 1 as depth from up up
                join Client c on c.id.value = up.parent where up.depth < 12
            )
            select up.id from up up order by up.depth desc limit 1""")
    Optional<UUID> findTop(UUID id);

    @Query("""
            with down as (
                select c.id.value as id, 0 as depth from Client c where c.id.value = :top
                union all
                select c.id.value as id, down.depth + 1 as depth from down down
                join Client c on c.parentId.value = down.id where down.depth < 12
            )
            select down.id from down down""")
    List<UUID> findWithAllBelow(UUID top);

    @Query("""
            select new org.clientele.offlimits.CoveredClient(
                c.id.value, c.name, c.legalName, c.numbers.nip, c.numbers.regon, c.numbers.krs, c.ways.email, c.ways.webSite)
            from Client c where c.id.value in :ids""")
    List<CoveredClient> findAll(Collection<UUID> ids);

    @Query("select c.parentId.value from Client c where c.id.value = :id")
    Optional<UUID> findParent(UUID id);

    @Query("select c.ownerId.value from Client c where c.id.value = :id")
    Optional<UUID> findOwner(UUID id);
}
