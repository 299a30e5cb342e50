package org.clientele.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.function.Supplier;
import org.clientele.portal.PortalInterviews;
import org.clientele.portal.PortalSubmissions;
import org.clientele.portal.PortalVacancies;
import org.clientele.security.CurrentActor;
import org.clientele.shared.Actor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What contacts read most: the home of their portal, and a vacancy with hundreds of candidates. */
class PortalBenchmark extends AgainstPortal {

    private static final String VACANCIES = """
        select v.id, v.title, v.state, v.openings, v.deadline_key,
        (select count(*) from submission s join submission_share h on h.submission_id = s.id
        where s.vacancy_id = v.id and h.contact_id = r.contact_id) as candidates
        from vacancy_release r join vacancy v on v.id = r.vacancy_id where r.contact_id = ? order by v.title\
        """;

    private static final String CANDIDATES = """
        select s.id, s.stage_id, s.stage_since, s.shared_at, c.first_name, c.last_name, c.headline, c.city, a.address
        from submission s join submission_share h on h.submission_id = s.id
        join candidate c on c.id = s.candidate_id left join candidate_address a on a.candidate_id = c.id
        where s.vacancy_id = ? and h.contact_id = ? order by s.shared_at desc, s.id\
        """;

    @Autowired
    private PortalVacancies vacancies;

    @Autowired
    private PortalSubmissions submissions;

    @Autowired
    private PortalInterviews interviews;

    @Autowired
    private CurrentActor actor;

    private UUID contact;

    @BeforeAll
    void chooseAContact() {
        contact = portal.contactOf(boardClient.id());
    }

    @Test
    void home() throws Exception {
        assertThat(asContact(vacancies::overview)).isNotEmpty();

        Comparison.of(
                        "portal-home",
                        n -> asContact(() -> {
                            vacancies.overview();
                            return interviews.next();
                        }),
                        n -> jdbc.rows(VACANCIES, contact))
                .run()
                .medianAtMost(50)
                .statementsAtMost(8);
    }

    @Test
    void vacancyWithHundredsOfCandidates() throws Exception {
        assertThat(asContact(() -> submissions.of(MadeUpRecruitment.board()))).hasSizeGreaterThan(200);

        Comparison.of(
                        "portal-vacancy",
                        n -> asContact(() -> submissions.of(MadeUpRecruitment.board())),
                        n -> jdbc.rows(CANDIDATES, MadeUpRecruitment.board().value(), contact))
                .run()
                .medianAtMost(80);
    }

    private <T> T asContact(Supplier<T> reading) {
        return actor.asContact(new Actor.PortalActor(contact, "Benchmark"), reading);
    }
}
