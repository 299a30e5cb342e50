package org.clientele.client;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.clientele.settings.Visibility;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.springframework.stereotype.Repository;

/**
 * Takes out the rows of {@code ClientAccess} that do not follow from assignments and teams any more, and puts in those
 * that do: a few statements, however many rows there are.
 *
 * <p>Somebody sees the clients that he or she is assigned to today, and the clients that somebody is assigned to in
 * whose team the viewer leads; with {@link Visibility#TEAM}, in whose team the viewer just is. Clients without anybody
 * are seen by all who lead a team, since somebody has to assign them.
 */
@Repository
class AccessQueries {

    private static final String IN_FORCE = ClientRecruiter.IN_FORCE;
    private static final String UNASSIGNED =
            "not exists (select 1 from ClientRecruiter r where r.clientId.value = %s and " + IN_FORCE + ")";
    private static final String INSERT = "insert into ClientAccess (accountId, clientId) ";
    private static final String UNLESS_THERE =
            " and not exists (select 1 from ClientAccess a where a.accountId = %s and a.clientId = %s)";

    private final EntityManager entities;

    AccessQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** The rows in question. */
    enum Scope {
        ALL(""),
        /** Those of some clients. */
        CLIENTS(" and %2$s in :ids"),
        /** Those of some viewers. */
        VIEWERS(" and %1$s in :ids");

        private final String condition;

        Scope(String condition) {
            this.condition = condition;
        }

        /** The condition in HQL, by the paths of the viewer's and the client's id. */
        private String of(String viewer, String client) {
            return condition.formatted(viewer, client);
        }
    }

    /** @param ids of the clients or the viewers in question; not looked at for {@link Scope#ALL} */
    void recompute(Scope scope, Collection<UUID> ids, Visibility visibility, LocalDate today) {
        String seat = visibility == Visibility.TEAM ? "" : " and v.leads = true";
        boolean restricted = visibility != Visibility.EVERYBODY;
        run(scope, ids, today, delete(seat, restricted) + scope.of("a.accountId", "a.clientId"));
        run(
                scope,
                ids,
                today,
                INSERT + "select r.accountId.value, r.clientId.value from ClientRecruiter r where " + IN_FORCE
                        + unlessThere(scope, "r.accountId.value", "r.clientId.value"));
        run(
                scope,
                ids,
                today,
                INSERT + "select distinct v.accountId, r.clientId.value from ClientRecruiter r"
                        + " join TeamMember m on m.accountId = r.accountId.value"
                        + " join TeamMember v on v.teamId = m.teamId where " + IN_FORCE + seat
                        + unlessThere(scope, "v.accountId", "r.clientId.value"));
        if (restricted) {
            run(
                    scope,
                    ids,
                    today,
                    INSERT + "select distinct v.accountId, c.id.value from Client c join TeamMember v on v.leads = true"
                            + " where " + UNASSIGNED.formatted("c.id.value")
                            + unlessThere(scope, "v.accountId", "c.id.value"));
        }
    }

    private static String unlessThere(Scope scope, String viewer, String client) {
        return scope.of(viewer, client) + UNLESS_THERE.formatted(viewer, client);
    }

    private static String delete(String seat, boolean restricted) {
        String unassigned =
                "exists (select 1 from TeamMember v where v.accountId = a.accountId and v.leads = true) and "
                        + UNASSIGNED.formatted("a.clientId");
        return "delete from ClientAccess a where not exists (select 1 from ClientRecruiter r"
                + " where r.clientId.value = a.clientId and r.accountId.value = a.accountId and " + IN_FORCE + ")"
                + " and not exists (select 1 from ClientRecruiter r"
                + " join TeamMember m on m.accountId = r.accountId.value"
                + " join TeamMember v on v.teamId = m.teamId and v.accountId = a.accountId" + seat
                + " where r.clientId.value = a.clientId and " + IN_FORCE + ")"
                + (restricted ? " and not (" + unassigned + ")" : "");
    }

    private void run(Scope scope, Collection<UUID> ids, LocalDate today, String hql) {
        MutationQuery query = entities.unwrap(Session.class).createMutationQuery(hql);
        query.setParameter("today", today);
        if (scope != Scope.ALL) {
            query.setParameter("ids", ids);
        }
        query.executeUpdate();
    }
}
