package org.clientele.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.clientele.IntegrationTest;
import org.clientele.benchmark.MadeUpClients.Listed;
import org.clientele.benchmark.MadeUpClients.MadeUpClient;
import org.clientele.client.DuplicateHit.Reason;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.PostalAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
@WithRecruiter
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClientDuplicatesTest {

    @Autowired
    private ClientDuplicates duplicates;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TestStaff staff;

    private final UUID kept = UUID.randomUUID();
    private final UUID archived = UUID.randomUUID();
    private CommittedClients committed;

    @BeforeAll
    void twoClients() {
        List<Listed> statuses = List.of(new Listed(UUID.randomUUID(), "Doubled", 1));
        List<Listed> industries = List.of(new Listed(UUID.randomUUID(), "Doubles", 1));
        Listed owner = new Listed(staff.idOf(Role.RECRUITER).value(), "Rita Recruiter", 1);
        Instant now = Instant.now();
        committed = new CommittedClients(
                jdbc,
                statuses,
                industries,
                List.of(
                        new MadeUpClient(
                                kept,
                                "Żółte Łąki Transport Sp. z o.o.",
                                "",
                                statuses.getFirst(),
                                industries.getFirst(),
                                "0030000016",
                                "990000016",
                                "9900000001",
                                "Brno",
                                owner,
                                now,
                                now),
                        new MadeUpClient(
                                archived,
                                "Qvorx",
                                "",
                                statuses.getFirst(),
                                industries.getFirst(),
                                "0030000022",
                                "",
                                "",
                                "Brno",
                                owner,
                                now,
                                now)));
        committed.archive(archived);
    }

    @AfterAll
    void noClients() {
        committed.delete();
    }

    @ParameterizedTest
    @CsvSource({
        "003-000-00-16, '', '', NIP",
        "PL 0030000016, 990000016, '', NIP",
        "'', 990000016, '', REGON",
        "'', 99000001600000, '', REGON",
        "'', '', 9900000001, KRS"
    })
    void aClientWithTheSameNumberIsFound(String nip, String regon, String krs, Reason reason) {
        assertThat(find("", nip, regon, krs)).containsExactly(hit(kept, reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ŻÓŁTE ŁĄKI TRANSPORT", "transport zolte laki S.A.", "Żółte-Łąki Transport"})
    void aNameIsTheSameWhateverItsFormOrOrder(String name) {
        assertThat(find(name, "", "", "")).containsExactly(hit(kept, Reason.SAME_NAME));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Zolte Laky Transport", "Żółte Łąki Transprot", "Rzółte Łąki Trasport", "Żółte Łąki Transport 2"
            })
    void aNameIsNearWithTwoOtherLetters(String name) {
        assertThat(find(name, "", "", "")).containsExactly(hit(kept, Reason.SIMILAR_NAME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Żółte Pola Transport", "Łąki", "Transport", "Sp. z o.o.", "x", ""})
    void anotherNameIsNoDuplicate(String name) {
        assertThat(find(name, "", "", "")).isEmpty();
    }

    @Test
    void anArchivedClientCountsToo() {
        assertThat(find("", "0030000022", "", "")).containsExactly(hit(archived, Reason.NIP));
    }

    @Test
    void theClientItselfIsNoDuplicate() {
        ClientDetails typed = typed("Żółte Łąki Transport", "0030000016", "", "");

        assertThat(duplicates.find(typed, new ClientId(kept))).isEmpty();
    }

    @Test
    void theSurestComesFirst() {
        assertThat(find("Qvorx", "0030000016", "", ""))
                .containsExactly(hit(kept, Reason.NIP), hit(archived, Reason.SAME_NAME));
    }

    private List<DuplicateHit> find(String name, String nip, String regon, String krs) {
        return duplicates.find(typed(name, nip, regon, krs), null);
    }

    private DuplicateHit hit(UUID id, Reason reason) {
        return new DuplicateHit.Seen(
                id.equals(kept)
                        ? new ClientRef(new ClientId(kept), "Żółte Łąki Transport Sp. z o.o.", false)
                        : new ClientRef(new ClientId(archived), "Qvorx", true),
                reason);
    }

    private static ClientDetails typed(String name, String nip, String regon, String krs) {
        return new ClientDetails(
                name,
                "",
                false,
                null,
                null,
                nip,
                regon,
                krs,
                List.of(),
                "",
                "",
                "",
                PostalAddress.NONE,
                "",
                null,
                List.of(),
                null);
    }
}
