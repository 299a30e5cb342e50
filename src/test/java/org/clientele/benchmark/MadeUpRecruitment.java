package org.clientele.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.clientele.benchmark.MadeUpClients.MadeUpClient;
import org.clientele.candidate.TestCandidateKeys;
import org.clientele.vacancy.StageKind;
import org.clientele.vacancy.VacancyId;

/**
 * Candidates, vacancies and submissions on top of the made-up clients: a tenth as many candidates as clients, a fiftieth
 * as many vacancies, half as many submissions. The first vacancy has 500 of them. The first fifth of the vacancies belongs to
 * 200 clients, as it would with those who look into their portal.
 */
final class MadeUpRecruitment {

    static final int CANDIDATES = Math.max(1_000, BenchmarkDatabase.CLIENTS / 10);
    static final int BOARD = 500;

    /** Those with many vacancies. */
    static final int BUSY_CLIENTS = 200;

    private static final int VACANCIES = Math.max(20, BenchmarkDatabase.CLIENTS / 50);
    private static final int PER_VACANCY = 25;
    private static final int STEP = BenchmarkDatabase.CLIENTS / VACANCIES;
    private static final long CANDIDATE = 0x0190_0000_0000_7001L;
    private static final long VACANCY = CANDIDATE + 1;
    private static final long STAGE = CANDIDATE + 2;
    private static final long SUBMISSION = CANDIDATE + 3;
    private static final String BY = "Benchmark";
    private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");

    private static final List<String> GIVEN = CompanyNames.words("""
        Anna Piotr Maria Krzysztof Katarzyna Andrzej Małgorzata Tomasz Oksana Oleh Iryna Taras Sabine Jürgen Ursula\
        """);

    private static final List<String> HEADLINES = CompanyNames.words("""
        Spawacz Księgowa Magazynier Programista Pielęgniarka Mechatroniker Lagerleiter Developer Accountant Nurse\
        """);

    private final BenchmarkData data;

    MadeUpRecruitment(BenchmarkData data) {
        this.data = data;
    }

    /** Fills a database that has clients; leaves one that has vacancies as well as it is. */
    void fill(DataSource dataSource, Jdbc jdbc) throws SQLException {
        if (!jdbc.rows("select 1 from vacancy limit 1").isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection()) {
            BulkLoad load = new BulkLoad(connection);
            load.load("record", "id, type, client_id, subject_id, title", records());
            load.load(
                    "candidate",
                    "id, version, number, archived, listed, first_name, last_name, headline, street, postal_code, city,"
                            + " country, employer, salary_currency, salary_period, source, photo_hash, consent_state,"
                            + " search_text, trigrams, changed_at, changed_by",
                    indexes(CANDIDATES).mapToObj(MadeUpRecruitment::candidateRow));
            load.load(
                    "candidate_address",
                    "candidate_id, position, medium, address, match_key",
                    indexes(CANDIDATES)
                            .mapToObj(i -> List.of(
                                    candidate(i),
                                    0,
                                    "EMAIL",
                                    person(i).email(),
                                    person(i).email())));
            load.load(
                    "vacancy",
                    "id, version, client_id, client_name, client_archived, archived, listed, title, description,"
                            + " openings, employment_form, salary_currency, salary_period, salary_for_client, priority,"
                            + " deadline_key, private_note, internal_requirements, hints, target_companies, state,"
                            + " state_reason, state_since, search_text, changed_at, changed_by",
                    indexes(VACANCIES).mapToObj(this::vacancyRow));
            load.load(
                    "vacancy_stage",
                    "id, vacancy_id, position, kind, name, client_sees, client_may_move, client_name",
                    indexes(VACANCIES).boxed().flatMap(MadeUpRecruitment::stageRows));
            load.load(
                    "submission",
                    "id, version, client_id, vacancy_id, candidate_id, candidate_name, stage_id, stage_since, archived,"
                            + " withdrawn_reason, reason_text, changed_at, changed_by",
                    indexes(VACANCIES).boxed().flatMap(this::submissionRows));
        }
    }

    static VacancyId board() {
        return new VacancyId(vacancy(0));
    }

    /** Whose the vacancy with the full board is. */
    MadeUpClient boardClient() {
        return client(0);
    }

    static UUID candidate(int index) {
        return new UUID(CANDIDATE, index);
    }

    /** A fragment from the middle of a candidate's last name. */
    static String fragment(int index) {
        String name = person(index).last();
        return name.substring(1, Math.min(name.length(), 5));
    }

    private record Named(String first, String last, String email, String headline) {}

    private static Named person(int index) {
        SplittableRandom random = new SplittableRandom(index);
        random.nextLong();
        return new Named(
                CompanyNames.pick(GIVEN, random),
                CompanyNames.coined(random),
                "a" + index + "@mailbox.example",
                CompanyNames.pick(HEADLINES, random));
    }

    private static List<?> candidateRow(int index) {
        Named person = person(index);
        TestCandidateKeys keys =
                TestCandidateKeys.of(person.first() + " " + person.last(), person.email(), person.headline());
        return Arrays.asList(
                candidate(index),
                0,
                100_000 + index,
                false,
                true,
                person.first(),
                person.last(),
                person.headline(),
                "",
                "",
                "Warszawa",
                "PL",
                "",
                "",
                "MONTH",
                "",
                "",
                "GIVEN",
                keys.searchText(),
                keys.trigrams(),
                AT.plusSeconds(index),
                BY);
    }

    private List<?> vacancyRow(int index) {
        MadeUpClient client = client(index);
        String title = HEADLINES.get(index % HEADLINES.size()) + " " + index;
        return Arrays.asList(
                vacancy(index),
                0,
                client.id(),
                client.name(),
                false,
                false,
                true,
                title,
                "",
                1,
                "PERMANENT",
                "PLN",
                "MONTH",
                false,
                2,
                "9999-12-31",
                "",
                "",
                "",
                "",
                "OPEN",
                "",
                AT,
                title.toLowerCase(java.util.Locale.ROOT),
                AT.plusSeconds(index),
                BY);
    }

    private static Stream<List<?>> stageRows(int vacancy) {
        return Arrays.stream(StageKind.values())
                .map(kind -> List.of(
                        stage(vacancy, kind),
                        vacancy(vacancy),
                        kind.ordinal(),
                        kind.name(),
                        "",
                        kind.ordinal() >= StageKind.SUBMITTED.ordinal(),
                        false,
                        ""));
    }

    private Stream<List<?>> submissionRows(int vacancy) {
        MadeUpClient client = client(vacancy);
        return submissionsOf(vacancy).mapToObj(n -> {
            int candidate = (vacancy * 7_919 + n) % CANDIDATES;
            Named person = person(candidate);
            return Arrays.asList(
                    submission(vacancy, n),
                    0,
                    client.id(),
                    vacancy(vacancy),
                    candidate(candidate),
                    person.first() + " " + person.last(),
                    stage(vacancy, StageKind.values()[n % 8]),
                    AT.plusSeconds(n),
                    false,
                    "",
                    "",
                    AT.plusSeconds(n),
                    BY);
        });
    }

    private Stream<List<?>> records() {
        Stream<List<?>> candidates = indexes(CANDIDATES)
                .mapToObj(i -> Arrays.asList(
                        candidate(i), "CANDIDATE", null, null, person(i).last()));
        Stream<List<?>> vacancies = indexes(VACANCIES)
                .mapToObj(i -> Arrays.asList(vacancy(i), "VACANCY", client(i).id(), null, "Vacancy " + i));
        Stream<List<?>> submissions = indexes(VACANCIES)
                .boxed()
                .flatMap(i -> submissionsOf(i)
                        .mapToObj(n -> Arrays.asList(
                                submission(i, n), "SUBMISSION", client(i).id(), null, "Submission")));
        return Stream.of(candidates, vacancies, submissions).flatMap(rows -> rows);
    }

    private static IntStream submissionsOf(int vacancy) {
        return indexes(vacancy == 0 ? BOARD : PER_VACANCY);
    }

    private MadeUpClient client(int vacancy) {
        return data.clients().get((vacancy < VACANCIES / 5 ? vacancy % BUSY_CLIENTS : vacancy) * STEP);
    }

    private static UUID vacancy(int index) {
        return new UUID(VACANCY, index);
    }

    private static UUID stage(int vacancy, StageKind kind) {
        return new UUID(STAGE, vacancy * 16L + kind.ordinal());
    }

    private static UUID submission(int vacancy, int n) {
        return new UUID(SUBMISSION, vacancy * 1_000L + n);
    }

    private static IntStream indexes(int count) {
        return IntStream.range(0, count);
    }
}
