package org.clientele.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientele.portal.PortalWorld.EVERYTHING;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.clientele.IntegrationTest;
import org.clientele.candidate.CandidateId;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.interview.InterviewId;
import org.clientele.security.WithAdministrator;
import org.clientele.shared.Uuid7;
import org.clientele.submission.SubmissionId;
import org.clientele.vacancy.VacancyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The filter on each entity that contacts read, on whatever way a query takes to it; an entity that is new is found. */
@IntegrationTest
@Transactional
@WithAdministrator
class VisibleEntitiesTest {

    private static final List<String> JOINS = List.of(
            "select count(*) from VisibleStage s join VisibleVacancy v on v.id = s.vacancyId",
            "select count(*) from VisibleSubmission s join VisibleCandidate c on c.id = s.candidateId",
            "select count(*) from VisibleComment c where exists (select 1 from VisibleSubmission s where s.id = c.submissionId)");

    @Autowired
    private PortalWorld world;

    @Autowired
    private TestClients clients;

    @Autowired
    private EntityManager entities;

    private VacancyId vacancy;
    private ContactId owner;
    private ContactId stranger;

    @BeforeEach
    void somethingOfEachKind() {
        ClientId client = clients.add("Żółw Shipping");
        owner = world.contact(client, null, EVERYTHING);
        stranger = world.contact(clients.add("Foreign"), null, EVERYTHING);
        vacancy = world.vacancy(client, null, "Falconer");
        CandidateId candidate = world.candidate();
        SubmissionId submission = world.submit(client, vacancy, candidate, owner);
        InterviewId interview = world.interview(client, vacancy, submission, candidate);
        world.takesPart(interview, owner);
        world.askedFor(client, vacancy, owner);
        world.requestFile(vacancy, "duties.txt");
        world.run(
                "insert into interview_proposal values (?, ?, utc_timestamp(6), utc_timestamp(6), 'Rita', false)",
                Uuid7.next(),
                interview.value());
        world.run(
                "insert into submission_verdict values (?, 0, ?, ?, ?, 'INTERESTING', null, '', '', utc_timestamp(6))",
                Uuid7.next(),
                submission.value(),
                client.value(),
                owner.value());
        Object skill = Uuid7.next();
        world.run("insert into candidate_link values (?, 0, 'https://kestrel.example')", candidate.value());
        world.run("insert into candidate_language values (?, 'en', 'C1')", candidate.value());
        world.run("insert into skill values (?, 0, null, ?)", skill, "Falconry " + skill);
        world.run("insert into candidate_skill values (?, ?)", candidate.value(), skill);
    }

    @Test
    void whoMaySeeThemFindsSomeOfEach() {
        assertThat(world.asContact(owner, this::counts))
                .allSatisfy((entity, number) -> assertThat(number).as(entity).isPositive());
    }

    @Test
    void aStrangerCountsNoneAndFindsNoneByKey() {
        Map<String, Object> keys = world.asContact(owner, () -> {
            Map<String, Object> known = new TreeMap<>();
            visible().forEach(entity -> known.put(entity.getName(), keyOfOne(entity.getName())));
            return known;
        });

        Map<String, Long> seen = world.asContact(stranger, this::counts);

        seen.remove("VisibleColleague");
        assertThat(seen)
                .allSatisfy((entity, number) -> assertThat(number).as(entity).isZero());
        world.asContact(stranger, () -> {
            keys.forEach((entity, key) ->
                    assertThat(entities.find(typeOf(entity), key)).as(entity).isNull());
            return true;
        });
    }

    /** The staff has entities of its own, and the application itself too. */
    @Test
    void withoutAContactThatActsNothingIsSeen() {
        assertThat(counts())
                .allSatisfy((entity, number) -> assertThat(number).as(entity).isZero());
    }

    @Test
    void joinsAndSubqueriesAreFilteredOnBothSides() {
        for (String query : JOINS) {
            Supplier<Long> count = () -> entities.createQuery(query, Long.class).getSingleResult();
            assertThat(world.asContact(owner, count)).as(query).isPositive();
            assertThat(world.asContact(stranger, count)).as(query).isZero();
        }
    }

    @Test
    void aContactSeesNothingThroughTheEntitiesOfTheStaff() {
        assertThat(world.asContact(
                        owner,
                        () -> entities.createQuery("select count(*) from Vacancy v where v.id.value = :id", Long.class)
                                .setParameter("id", vacancy.value())
                                .getSingleResult()))
                .isZero();
    }

    /** Of each entity, and of what hangs on one without being one. */
    private Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        visible().forEach(entity -> {
            counts.put(entity.getName(), count("from " + entity.getName()));
            entity.getDeclaredPluralAttributes()
                    .forEach(part -> counts.put(
                            entity.getName() + "." + part.getName(),
                            count("from %s e join e.%s p".formatted(entity.getName(), part.getName()))));
        });
        return counts;
    }

    private long count(String from) {
        return entities.createQuery("select count(*) " + from, Long.class).getSingleResult();
    }

    private Object keyOfOne(String entity) {
        Object one = entities.createQuery("from " + entity).setMaxResults(1).getSingleResult();
        return entities.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(one);
    }

    private Class<?> typeOf(String entity) {
        return entities.getMetamodel().getEntities().stream()
                .filter(type -> type.getName().equals(entity))
                .findFirst()
                .orElseThrow()
                .getJavaType();
    }

    private List<EntityType<?>> visible() {
        return entities.getMetamodel().getEntities().stream()
                .filter(type -> type.getName().startsWith("Visible"))
                .toList();
    }
}
