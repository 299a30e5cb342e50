package org.clientele.portal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.clientele.portal.RandomWorld.Absence;
import org.clientele.portal.RandomWorld.Candidate;
import org.clientele.portal.RandomWorld.Ending;
import org.clientele.portal.RandomWorld.Field;
import org.clientele.portal.RandomWorld.Flaw;
import org.clientele.portal.RandomWorld.Job;
import org.clientele.portal.RandomWorld.Meeting;
import org.clientele.portal.RandomWorld.Person;
import org.clientele.portal.RandomWorld.Put;
import org.clientele.portal.RandomWorld.Remark;
import org.clientele.portal.RandomWorld.Role;
import org.clientele.portal.RandomWorld.Share;
import org.clientele.shared.Uuid7;
import org.clientele.support.BulkRows;
import org.jspecify.annotations.Nullable;

/** A world as rows of the database, and the ids that its parts have there. */
final class RandomWorldRows {

    static final String FIRST_NAME = "Kim";
    static final String LAST_NAME = "Kestrel";

    private static final LocalDateTime NOW = LocalDateTime.of(2020, 1, 1, 0, 0);
    private static final LocalDateTime SHOWN = LocalDateTime.of(2020, 6, 1, 0, 0);

    final RandomWorld world;
    final RandomWorldModel model;
    final List<UUID> people;
    final List<UUID> jobs;
    final List<UUID> candidates;
    final Map<Put, UUID> puts = new LinkedHashMap<>();
    final List<UUID> meetings;
    /** Of each job, in the order of {@link RandomWorld#STAGES}. */
    final List<List<UUID>> stages = new ArrayList<>();
    /** Of each candidate put forward, in the order of its remarks. */
    final Map<Put, List<UUID>> remarks = new LinkedHashMap<>();
    /** The versions of the résumé, by whom they were given. */
    final Map<Put, Map<Integer, UUID>> resumes = new LinkedHashMap<>();

    private final List<UUID> clients = ids(2);
    private final List<List<UUID>> locations = List.of(ids(3), ids(3));
    private final List<UUID> roles;
    private final LocalDate today;

    RandomWorldRows(RandomWorld world, LocalDate today) {
        this.world = world;
        this.model = new RandomWorldModel(world);
        this.today = today;
        this.people = ids(world.people().size());
        this.jobs = ids(world.jobs().size());
        this.candidates = ids(world.candidates().size());
        this.meetings = ids(world.meetings().size());
        this.roles = ids(world.roles().size());
        world.distinctPuts().forEach(put -> puts.put(put, Uuid7.next()));
    }

    void add(BulkRows rows) {
        for (int client = 0; client < 2; client++) {
            rows.add("client", "id", clients.get(client), "name", "Random " + clients.get(client));
            if (world.hidingClients().contains(client)) {
                rows.add("portal_client", "client_id", clients.get(client), "hide_contact_data", true);
            }
        }
        each(world.roles(), (role, place) -> add(role, roles.get(place), rows));
        each(world.people(), (person, place) -> add(person, people.get(place), rows));
        each(world.jobs(), (job, place) -> add(job, jobs.get(place), rows));
        each(world.candidates(), (candidate, place) -> add(candidate, candidates.get(place), rows));
        puts.forEach((put, id) -> add(put, id, rows));
        each(world.meetings(), (meeting, place) -> add(meeting, meetings.get(place), rows));
    }

    private void add(Role role, UUID id, BulkRows rows) {
        rows.add(
                "portal_role",
                "id",
                id,
                "name",
                "Random " + id,
                "vacancies",
                role.vacancies().name(),
                "interviews",
                role.interviews().name(),
                "naming",
                role.naming().name(),
                "resume",
                role.resume().name(),
                "sees_contact_data",
                role.fields().contains(Field.CONTACT_DATA),
                "sees_photo",
                role.fields().contains(Field.PHOTO),
                "sees_skills",
                role.fields().contains(Field.SKILLS),
                "sees_salary_wish",
                role.fields().contains(Field.SALARY_WISH),
                "sees_availability",
                role.fields().contains(Field.AVAILABILITY),
                "sees_comments",
                role.fields().contains(Field.COMMENTS),
                "sees_ratings",
                role.fields().contains(Field.RATINGS));
        role.stages().forEach(kind -> rows.add("portal_role_stage", "role_id", id, "stage_kind", kind.name()));
    }

    private void add(Person person, UUID id, BulkRows rows) {
        boolean inactive = person.flaws().contains(Flaw.INACTIVE);
        Absence absence = person.absence();
        UUID client = clients.get(RandomWorldModel.clientOf(person));
        rows.add(
                "contact",
                "id",
                id,
                "client_id",
                client,
                "location_id",
                location(RandomWorldModel.clientOf(person), person.location()),
                "user_name",
                id.toString(),
                "last_name",
                "Random",
                "active",
                !inactive,
                "archived",
                person.flaws().contains(Flaw.ARCHIVED),
                "listed",
                true,
                "returns_on",
                inactive ? day(absence.returns()) : null);
        if (inactive && absence.deputy() >= 0) {
            rows.add(
                    "contact_deputy",
                    "contact_id",
                    id,
                    "client_id",
                    client,
                    "deputy_id",
                    people.get(world.person(absence.deputy())),
                    "starts_on",
                    today.plusDays(absence.starts()),
                    "ends_on",
                    day(absence.ends()));
        }
        if (person.account() != null) {
            rows.add(
                    "portal_account",
                    "id",
                    Uuid7.next(),
                    "client_id",
                    clients.get(person.client()),
                    "contact_id",
                    id,
                    "role_id",
                    roles.get(person.role() % roles.size()),
                    "state",
                    person.account().name(),
                    "hide_contact_data",
                    person.flaws().contains(Flaw.HIDES));
        }
    }

    private void add(Job job, UUID id, BulkRows rows) {
        rows.add(
                "vacancy",
                "id",
                id,
                "client_id",
                clients.get(job.client()),
                "location_id",
                location(job.client(), job.location()),
                "title",
                "Falconer",
                "employment_form",
                "PERMANENT",
                "state",
                job.ended() < 0 ? "OPEN" : "FILLED",
                "listed",
                job.kept(),
                "ended_on",
                job.ended() < 0 ? null : today.minusDays(job.ended()));
        List<UUID> own = ids(RandomWorld.STAGES.size());
        stages.add(own);
        each(
                RandomWorld.STAGES,
                (kind, place) -> rows.add(
                        "vacancy_stage",
                        "id",
                        own.get(place),
                        "vacancy_id",
                        id,
                        "position",
                        place,
                        "kind",
                        kind.name(),
                        "name",
                        kind.name(),
                        "client_name",
                        kind.name(),
                        "client_sees",
                        job.shownStages().contains(place)));
        people(job.released())
                .forEach(person -> rows.add("vacancy_release", "vacancy_id", id, "contact_id", people.get(person)));
        people(job.interviewers())
                .forEach(person -> rows.add(
                        "vacancy_contact", "vacancy_id", id, "contact_id", people.get(person), "part", "INTERVIEWS"));
    }

    private void add(Candidate candidate, UUID id, BulkRows rows) {
        rows.add(
                "candidate",
                "id",
                id,
                "first_name",
                FIRST_NAME,
                "last_name",
                LAST_NAME,
                "archived",
                !candidate.kept(),
                "photo_hash",
                "0".repeat(64),
                "salary_wish",
                BigDecimal.TEN,
                "salary_currency",
                "PLN",
                "salary_period",
                "MONTH",
                "available_from",
                today,
                "consent_state",
                candidate.consent().name(),
                "consent_expires_on",
                day(candidate.expires()));
        rows.add("candidate_address", "candidate_id", id, "medium", "EMAIL", "address", "kim@kestrel.example");
        rows.add("candidate_photo", "candidate_id", id);
        UUID skill = Uuid7.next();
        rows.add("skill", "id", skill, "name", "Random " + skill);
        rows.add("candidate_skill", "candidate_id", id, "skill_id", skill);
    }

    private void add(Put put, UUID id, BulkRows rows) {
        int job = put.job() % jobs.size();
        UUID client = clients.get(world.jobs().get(job).client());
        UUID candidate = candidates.get(put.candidate() % candidates.size());
        boolean shared = !put.endings().contains(Ending.NEVER_SHARED);
        rows.add(
                "submission",
                "id",
                id,
                "client_id",
                client,
                "vacancy_id",
                jobs.get(job),
                "candidate_id",
                candidate,
                "stage_id",
                stages.get(job).get(put.stage()),
                "archived",
                put.endings().contains(Ending.ARCHIVED),
                "shared_at",
                shared ? SHOWN : null,
                "shown_since",
                shared ? SHOWN : null,
                "withdrawn_at",
                put.endings().contains(Ending.WITHDRAWN) ? NOW : null);
        Map<Integer, UUID> versions = new LinkedHashMap<>();
        resumes.put(put, versions);
        for (Share share : world.sharesOf(put)) {
            UUID version = share.naming() == null ? null : Uuid7.next();
            int person = world.person(share.person());
            if (version != null) {
                versions.put(person, version);
                rows.add(
                        "client_resume_version",
                        "id",
                        version,
                        "resume_id",
                        version,
                        "candidate_id",
                        candidate,
                        "naming",
                        share.naming().name(),
                        "withdrawn_at",
                        share.resumeTakenBack() ? NOW : null);
            }
            rows.add(
                    "submission_share",
                    "submission_id",
                    id,
                    "contact_id",
                    people.get(person),
                    "client_id",
                    client,
                    "resume_version_id",
                    version,
                    "withdrawn_at",
                    share.withdrawn() ? NOW : null);
        }
        remarks.put(
                put,
                world.remarksOf(put).stream()
                        .map(remark -> add(remark, id, client, rows))
                        .toList());
    }

    private UUID add(Remark remark, UUID submission, UUID client, BulkRows rows) {
        UUID id = Uuid7.next();
        UUID author = remark.person() < 0 ? null : people.get(world.person(remark.person()));
        if (remark.rating()) {
            rows.add(
                    "submission_rating",
                    "id",
                    id,
                    "submission_id",
                    submission,
                    "client_id",
                    client,
                    "contact_id",
                    author,
                    "stars",
                    4);
        } else {
            rows.add(
                    "submission_comment",
                    "id",
                    id,
                    "submission_id",
                    submission,
                    "client_id",
                    client,
                    "contact_id",
                    author,
                    "thread",
                    remark.internal() ? "INTERNAL" : "CLIENT",
                    "deleted_at",
                    remark.deleted() ? NOW : null);
        }
        return id;
    }

    private void add(Meeting meeting, UUID id, BulkRows rows) {
        Put put = model.putOf(meeting);
        LocalDateTime ends = meeting.before() ? SHOWN.minusDays(1) : SHOWN.plusDays(1);
        int job = put.job() % jobs.size();
        rows.add(
                "interview",
                "id",
                id,
                "client_id",
                clients.get(world.jobs().get(job).client()),
                "vacancy_id",
                jobs.get(job),
                "submission_id",
                puts.get(put),
                "candidate_id",
                candidates.get(put.candidate() % candidates.size()),
                "kind",
                "PHONE",
                "state",
                meeting.state().name(),
                "time_zone",
                "UTC",
                "starts_at",
                ends.minusHours(1),
                "ends_at",
                ends,
                "archived",
                !meeting.kept());
        people(meeting.participants())
                .forEach(person -> rows.add(
                        "interview_participant",
                        "interview_id",
                        id,
                        "contact_id",
                        people.get(person),
                        "answer",
                        "NONE"));
    }

    private List<Integer> people(Collection<Integer> places) {
        return places.stream().map(world::person).distinct().toList();
    }

    private @Nullable UUID location(int client, int location) {
        return location == 0 ? null : locations.get(client).get(location);
    }

    private @Nullable LocalDate day(int days) {
        return days == 99 ? null : today.plusDays(days);
    }

    private static List<UUID> ids(int number) {
        return IntStream.range(0, number).mapToObj(place -> Uuid7.next()).toList();
    }

    private interface Placed<T> {

        void take(T part, int place);
    }

    private static <T> void each(List<T> parts, Placed<T> taker) {
        for (int place = 0; place < parts.size(); place++) {
            taker.take(parts.get(place), place);
        }
    }
}
