package org.clientele.companydata;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.clientele.client.ClientId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The clients that registers are asked about. */
interface WatchedClientRepository extends Repository<RegisterEntry, ClientId> {

    @Query("""
            select new org.clientele.companydata.WatchedClient(
                c.id, c.numbers.nip, c.numbers.regon, c.numbers.krs, c.ownerId.value)
            from Client c where c.numbers.regon in :regons and not c.archived""")
    List<WatchedClient> findByRegon(Collection<String> regons);

    /**
     * Clients with a number that somebody sees, in the order of their ids. The rule of {@code access.Viewer}, asked for
     * another one than who is acting.
     *
     * @param last the client to go on behind; null for the first ones
     */
    @Query("""
            select new org.clientele.companydata.WatchedClient(
                c.id, c.numbers.nip, c.numbers.regon, c.numbers.krs, c.ownerId.value)
            from Client c join Account p on p.id.value = :viewer
            where not c.archived and p.enabled and (:last is null or c.id.value > :last)
                and (c.numbers.nip <> '' or c.numbers.regon <> '' or c.numbers.krs <> '')
                and (:everybody = true or p.role = ADMINISTRATOR or exists (
                    select 1 from ClientAccess a where a.accountId = :viewer and a.clientId = c.id.value))
            order by c.id.value""")
    List<WatchedClient> findNext(UUID viewer, boolean everybody, @Nullable UUID last, Limit limit);

    @Query("""
            select count(c) from Client c join Account p on p.id.value = :viewer
            where not c.archived and p.enabled
                and (c.numbers.nip <> '' or c.numbers.regon <> '' or c.numbers.krs <> '')
                and (:everybody = true or p.role = ADMINISTRATOR or exists (
                    select 1 from ClientAccess a where a.accountId = :viewer and a.clientId = c.id.value))""")
    long count(UUID viewer, boolean everybody);
}
