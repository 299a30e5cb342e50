package org.clientele.portal;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeTry;
import org.clientele.IntegrationTest;
import org.clientele.contact.ContactId;
import org.clientele.portal.RandomWorld.Put;
import org.clientele.portal.RandomWorld.Share;
import org.clientele.resume.Naming;
import org.clientele.security.CurrentActor;
import org.clientele.shared.Actor;
import org.clientele.submission.SubmissionId;
import org.clientele.support.BulkRows;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestContextManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What contacts see, over {@value #WORLDS} worlds made by chance, side by side in one database: what the portal decides, how
 * it explains that, and a model of the rules agree on each row (docs/features.md N3). Each contact is also shown the rows of
 * the world beside its own. A failure tells the smallest world in which they differ, and the seed to make all of them again.
 */
@IntegrationTest
class PortalWorldsTest {

    static final int WORLDS = 1000;

    @Autowired
    private PortalScope scope;

    @Autowired
    private RuleQueries rules;

    @Autowired
    private ViewerQueries viewers;

    @Autowired
    private PortalSubmissions submissions;

    @Autowired
    private PortalExplanations explanations;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private EntityManager memory;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    /** Where the three differ. */
    private record Difference(RandomWorld world, String what) {}

    /** Printed by its number. */
    record Worlds(List<RandomWorld> all) {

        @Override
        public String toString() {
            return all.size() + " worlds";
        }
    }

    private final List<Difference> differences = new ArrayList<>();

    /** Of jqwik, which knows nothing of Spring. */
    @BeforeTry
    void wire() throws Exception {
        new TestContextManager(PortalWorldsTest.class).prepareTestInstance(this);
    }

    @Provide
    Arbitrary<Worlds> worlds() {
        return RandomWorld.any().list().ofSize(WORLDS).map(Worlds::new);
    }

    @Property(
            tries = 1,
            generation = GenerationMode.RANDOMIZED,
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void decisionExplanationAndModelAgree(@ForAll("worlds") Worlds worlds) {
        Integer seen = new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            return actor.asSystem("Tests", () -> compare(worlds.all()));
        });
        differences.stream()
                .min((one, other) -> Integer.compare(
                        one.world().toString().length(),
                        other.world().toString().length()))
                .ifPresent(smallest -> {
                    throw new AssertionError(differences.size() + " differences, one of them in the smallest world:\n"
                            + smallest.what() + "\n" + smallest.world());
                });
        assertThat(seen).as("candidates seen, or nothing is proved").isGreaterThan(WORLDS / 10);
    }

    private int compare(List<RandomWorld> worlds) {
        jdbc.update("update portal_settings set seen_days = ?", RandomWorld.SEEN_DAYS);
        BulkRows rows = new BulkRows(jdbc);
        List<RandomWorldRows> made = worlds.stream()
                .map(world -> new RandomWorldRows(world, scope.today()))
                .toList();
        made.forEach(world -> world.add(rows));
        rows.write();
        int seen = 0;
        for (int place = 0; place < made.size(); place++) {
            seen += compare(made.get(place), made.get((place + 1) % made.size()));
        }
        return seen;
    }

    private int compare(RandomWorldRows own, RandomWorldRows beside) {
        compareExplanations(own, beside);
        int seen = 0;
        for (int me = 0; me < own.people.size(); me++) {
            int person = me;
            seen += actor.asContact(
                    new Actor.PortalActor(own.people.get(me), "Contact"), () -> compareAs(person, own, beside));
        }
        return seen;
    }

    /** What the filter lets through is what the model says; of what stands beside, nothing. */
    private int compareAs(int me, RandomWorldRows own, RandomWorldRows beside) {
        expect(own, me, "VisibleVacancy", ids(beside.jobs, own.jobs), jobs(own, me));
        expect(own, me, "VisibleStage", stages(own, beside), seenStages(own, me));
        Set<UUID> puts = puts(own, me);
        expect(own, me, "VisibleSubmission", ids(beside.puts.values(), own.puts.values()), puts);
        expect(own, me, "VisibleInterview", ids(beside.meetings, own.meetings), meetings(own, me));
        Set<UUID> remarks = flat(own.remarks.values());
        expectAnyOf(
                own,
                me,
                List.of("VisibleComment x", "VisibleSubmission s join s.ratings x"),
                remarks,
                remarks(own, me));
        Set<UUID> resumes = new HashSet<>();
        own.resumes.values().forEach(versions -> resumes.addAll(versions.values()));
        Set<UUID> readable = new HashSet<>();
        own.resumes.forEach(
                (put, versions) -> own.model.readableResumes(me, put).forEach(eye -> readable.add(versions.get(eye))));
        expect(own, me, "VisibleResume", resumes, readable);
        expect(own, me, "VisibleFile", resumes, own.model.downloads(me) ? readable : Set.of());
        own.puts.forEach((put, id) -> {
            if (puts.contains(id)) {
                compareFields(own, me, put, new SubmissionId(id));
            }
        });
        return puts.size();
    }

    /** What is shown of a candidate, and the reasons given for it. */
    private void compareFields(RandomWorldRows own, int me, Put put, SubmissionId id) {
        ApplicantView view =
                submissions.find(id).map(PortalSubmissionView::applicant).orElse(null);
        if (view == null) {
            differ(own, me, "the page of " + put + " is not there");
            return;
        }
        Naming naming = own.model.naming(me, put);
        String name =
                switch (naming) {
                    case FULL_NAME -> RandomWorldRows.FIRST_NAME + " " + RandomWorldRows.LAST_NAME;
                    case INITIALS -> "K. K.";
                    case NUMBER -> "#\\d+";
                };
        boolean contactData = own.model.showsContactData(me, put);
        same(own, me, put + " name", view.name().matches(name), true);
        same(own, me, put + " contact data", !view.emails().isEmpty(), contactData);
        same(own, me, put + " photo", view.photoHash() != null, own.model.showsPhoto(me, put));
        same(own, me, put + " résumé", resume(view), expectedResume(own, me, put));
        Map<ApplicantField, Boolean> ruled = actor.asSystem("Tests", () -> {
            Map<ApplicantField, Boolean> shown = new HashMap<>();
            explanations
                    .fields(new ContactId(own.people.get(me)), id)
                    .forEach(ruling -> shown.put(ruling.field(), ruling.shown()));
            return shown;
        });
        same(own, me, put + " explained name", ruled.get(ApplicantField.FULL_NAME), naming == Naming.FULL_NAME);
        same(own, me, put + " explained contact data", ruled.get(ApplicantField.CONTACT_DATA), contactData);
        same(own, me, put + " explained photo", ruled.get(ApplicantField.PHOTO), own.model.showsPhoto(me, put));
        compareField(own, me, put, ApplicantField.SKILLS, !view.skills().isEmpty(), ruled);
        compareField(own, me, put, ApplicantField.SALARY_WISH, view.salaryWish() != null, ruled);
        compareField(own, me, put, ApplicantField.AVAILABILITY, view.availableFrom() != null, ruled);
    }

    private void compareField(
            RandomWorldRows own,
            int me,
            Put put,
            ApplicantField field,
            boolean found,
            Map<ApplicantField, Boolean> ruled) {
        boolean expected = own.model.shows(me, RandomWorld.Field.valueOf(field.name()));
        same(own, me, put + " " + field, found, expected);
        same(own, me, put + " explained " + field, ruled.get(field), expected);
    }

    private static @Nullable UUID resume(ApplicantView view) {
        return view.resume() == null ? null : view.resume().value();
    }

    /** Of its own, else of one of those it is deputy of; where several are, any. */
    private @Nullable UUID expectedResume(RandomWorldRows own, int me, Put put) {
        Set<Integer> readable = own.model.readableResumes(me, put);
        boolean hasOwn = own.world.sharesOf(put).stream()
                .filter(share -> !share.withdrawn())
                .map(Share::person)
                .anyMatch(person -> own.world.person(person) == me);
        int from = hasOwn ? me : readable.stream().findFirst().orElse(-1);
        return readable.contains(from) ? own.resumes.get(put).get(from) : null;
    }

    private void compareExplanations(RandomWorldRows own, RandomWorldRows beside) {
        Map<UUID, List<UUID>> seers = viewers.seers(new HashSet<>(own.people), scope.today());
        compareExplanations(own, seers, PortalVisibility.VACANCY_POLICY, ids(own.jobs, beside.jobs), this::jobs);
        compareExplanations(
                own,
                seers,
                PortalVisibility.SUBMISSION_POLICY,
                ids(own.puts.values(), beside.puts.values()),
                this::puts);
        compareExplanations(
                own, seers, PortalVisibility.INTERVIEW_POLICY, ids(own.meetings, beside.meetings), this::meetings);
    }

    private interface Seen {

        Set<UUID> rows(RandomWorldRows own, int me);
    }

    private void compareExplanations(
            RandomWorldRows own, Map<UUID, List<UUID>> seers, RowPolicy policy, Set<UUID> rows, Seen expected) {
        Map<UUID, Map<UUID, Explanation>> explained = rules.explain(policy, seers, scope.today(), rows);
        for (int me = 0; me < own.people.size(); me++) {
            UUID person = own.people.get(me);
            Set<UUID> seen = new HashSet<>();
            explained.forEach((row, byViewer) -> {
                if (byViewer.containsKey(person) && byViewer.get(person).seen()) {
                    seen.add(row);
                }
            });
            same(own, me, "explanation by " + policy.key(), seen, expected.rows(own, me));
        }
    }

    private Set<UUID> jobs(RandomWorldRows own, int me) {
        return IntStream.range(0, own.jobs.size())
                .filter(job -> own.model.seesJob(me, job))
                .mapToObj(own.jobs::get)
                .collect(toSet());
    }

    private Set<UUID> puts(RandomWorldRows own, int me) {
        return own.puts.entrySet().stream()
                .filter(put -> own.model.seesPut(me, put.getKey()))
                .map(Map.Entry::getValue)
                .collect(toSet());
    }

    private Set<UUID> meetings(RandomWorldRows own, int me) {
        return IntStream.range(0, own.meetings.size())
                .filter(place -> own.model.seesMeeting(me, own.world.meetings().get(place)))
                .mapToObj(own.meetings::get)
                .collect(toSet());
    }

    private static Set<UUID> stages(RandomWorldRows own, RandomWorldRows beside) {
        Set<UUID> all = flat(own.stages);
        all.addAll(flat(beside.stages));
        return all;
    }

    private static Set<UUID> seenStages(RandomWorldRows own, int me) {
        Set<UUID> seen = new HashSet<>();
        for (int job = 0; job < own.jobs.size(); job++) {
            for (int stage = 0; stage < RandomWorld.STAGES.size(); stage++) {
                if (own.model.seesStageOf(me, job, stage)) {
                    seen.add(own.stages.get(job).get(stage));
                }
            }
        }
        return seen;
    }

    private static Set<UUID> remarks(RandomWorldRows own, int me) {
        Set<UUID> read = new HashSet<>();
        own.remarks.forEach((put, ids) -> {
            for (int place = 0; place < ids.size(); place++) {
                if (own.model.reads(me, put, own.world.remarksOf(put).get(place))) {
                    read.add(ids.get(place));
                }
            }
        });
        return read;
    }

    private void expect(RandomWorldRows own, int me, String entity, Set<UUID> among, Set<UUID> expected) {
        expectAnyOf(own, me, List.of(entity + " x"), among, expected);
    }

    private void expectAnyOf(RandomWorldRows own, int me, List<String> sources, Set<UUID> among, Set<UUID> expected) {
        if (!among.isEmpty()) {
            Set<UUID> found = new HashSet<>();
            sources.forEach(source ->
                    found.addAll(memory.createQuery("select x.id from " + source + " where x.id in (:ids)", UUID.class)
                            .setParameter("ids", among)
                            .getResultList()));
            same(own, me, sources.toString(), found, expected);
        }
    }

    private void same(RandomWorldRows own, int me, String what, @Nullable Object found, @Nullable Object expected) {
        if (!Objects.equals(found, expected)) {
            differ(own, me, what + ": found " + found + " and not " + expected);
        }
    }

    private void differ(RandomWorldRows own, int me, String what) {
        differences.add(new Difference(own.world, "contact " + me + ", " + what));
    }

    @SafeVarargs
    private static Set<UUID> ids(Collection<UUID>... some) {
        return Stream.of(some).flatMap(Collection::stream).collect(toSet());
    }

    private static Set<UUID> flat(Collection<List<UUID>> lists) {
        return lists.stream().flatMap(List::stream).collect(toSet());
    }
}
