package org.clientele.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clientele.security.CurrentActor;
import org.clientele.shared.Actor;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the rules of who sees what cost: the portal's queries with the filter that adds them, and without it for the very
 * rows that it lets through (docs/adr/0035).
 */
class PortalPolicyBenchmark extends AgainstPortal {

    /** The rules may take twice as long as the query itself. */
    private static final double WITH_RULES = 3;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private EntityManager memory;

    @Autowired
    private TransactionTemplate transaction;

    private UUID contact;
    private List<UUID> vacancies = List.of();
    private List<UUID> submissions = List.of();

    /** What contacts' pages read, from entities that have the filter. */
    enum Query {
        VACANCIES(
                "select v.id, v.title, v.state, v.openings, v.deadline from VisibleVacancy v",
                "v.id in :vacancies",
                "v.title, v.id"),
        CANDIDATES(
                "select s.id, s.candidateId, s.stageSince, s.sharedAt, g.kind, g.clientName"
                        + " from VisibleSubmission s join VisibleStage g on g.id = s.stageId",
                "s.vacancyId in :vacancies",
                "s.sharedAt desc, s.id"),
        STAGES(
                "select g.id, g.kind, g.clientName from VisibleStage g",
                "g.vacancyId in :vacancies",
                "g.position, g.id"),
        RATINGS(
                "select s.id, avg(r.stars), count(r.id) from VisibleSubmission s join s.ratings r",
                "s.id in :submissions group by s.id",
                "s.id"),
        TALLIES(
                "select s.vacancyId, count(distinct s.id),"
                        + " count(distinct case when h.contactId is not null then s.id end), avg(r.stars)"
                        + " from VisibleSubmission s left join s.shares h"
                        + " on h.contactId = :viewer and h.firstSeenAt is null left join s.ratings r",
                "s.vacancyId in :vacancies group by s.vacancyId",
                "s.vacancyId");

        private final String reading;

        Query(String reading, String where, String order) {
            this.reading = reading + " where " + where + " order by " + order;
        }
    }

    @BeforeAll
    void chooseAContact() {
        contact = portal.contactOf(boardClient.id());
        vacancies = client.sql("select id from vacancy where client_id = ?")
                .param(boardClient.id())
                .query(UUID.class)
                .list();
        submissions = client.sql("select id from submission where client_id = ?")
                .param(boardClient.id())
                .query(UUID.class)
                .list();
    }

    /** For the vacancies of one's own client, of which each contact of the benchmark sees all. */
    @ParameterizedTest
    @EnumSource
    void theRulesTakeAtMostTwiceTheTimeOfTheQuery(Query query) throws Exception {
        assertThat(read(query, true))
                .as("rows")
                .hasSizeLessThanOrEqualTo(read(query, false).size());

        Comparison.of("portal-policy-" + query, n -> read(query, true), n -> read(query, false))
                .run()
                .ratioAtMost(WITH_RULES);
    }

    private List<Object[]> read(Query query, boolean rules) {
        return actor.asContact(
                new Actor.PortalActor(contact, "Benchmark"),
                () -> transaction.execute(status -> {
                    if (!rules) {
                        memory.unwrap(Session.class).disableFilter("portal");
                    }
                    var reading = memory.createQuery(query.reading, Object[].class);
                    Map.of("vacancies", vacancies, "submissions", submissions, "viewer", contact)
                            .forEach((name, value) -> {
                                if (query.reading.contains(":" + name)) {
                                    reading.setParameter(name, value);
                                }
                            });
                    return reading.getResultList();
                }));
    }
}
