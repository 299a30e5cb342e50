package org.clientele.register.krs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.clientele.register.Answer;
import org.clientele.register.CourtEntry;
import org.clientele.register.CourtRegister;
import org.clientele.register.Register;
import org.clientele.register.RegisterFailure;
import org.clientele.register.http.JsonStub;
import org.clientele.register.http.RegisterSettings;
import org.clientele.register.http.TestRegisters;
import org.clientele.register.simulator.Disturbance;
import org.clientele.register.simulator.TestSimulator;
import org.clientele.shared.PostalAddress;
import org.clientele.shared.identifier.Krs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The client of the court register over HTTP, against the simulator and against servers that answer oddly. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KrsClientTest {

    private static final Krs SPOONS = new Krs("0000012345");
    private static final Krs ASSOCIATION = new Krs("0009500014");
    private static final Krs TWO_OF_THREE = new Krs("0009000002");

    private final TestSimulator there = TestSimulator.start(Clock.systemUTC(), 100);

    @AfterEach
    void calm() {
        there.simulator().reset();
    }

    @AfterAll
    void stop() {
        there.close();
    }

    @Test
    void anEntryTellsWhoTheCompanyIsAndWhoRepresentsIt() {
        CourtEntry entry = found(SPOONS);

        assertThat(entry.name()).startsWith("PRZYKŁADOWA FABRYKA ŁYŻEK");
        assertThat(entry.nip()).isEqualTo("1234563218");
        assertThat(entry.regon()).isEqualTo("123456785");
        assertThat(entry.legalForm()).isEqualTo("SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ");
        assertThat(entry.address()).isEqualTo(new PostalAddress("UL. LIPOWA 1/2", "00-950", "WARSZAWA", "PL"));
        assertThat(entry.shareCapital()).isEqualTo("5000,00 PLN");
        assertThat(entry.body()).isEqualTo("ZARZĄD");
        assertThat(entry.mannerOfRepresentation()).contains("SAMODZIELNEGO");
        assertThat(entry.members()).isEqualTo(2);
        assertThat(entry.lastEntryOn()).isEqualTo("2014-03-12");
        assertThat(entry.activities())
                .anyMatch(activity -> activity.main() && activity.dotted().equals("24.10.Z"))
                .hasSize(2);
    }

    @Test
    void aSuspendedMemberDoesNotCountAndProxiesAreCounted() {
        assertThat(found(TWO_OF_THREE).members()).isEqualTo(2);
        assertThat(found(new Krs("0009000001")).proxies()).isEqualTo(1);
    }

    @Test
    void anAssociationIsFoundInTheOtherRegister() {
        int before = there.simulator().requests(Register.KRS);

        assertThat(found(ASSOCIATION).legalForm()).isEqualTo("STOWARZYSZENIE");
        assertThat(there.simulator().requests(Register.KRS) - before).isEqualTo(2);
    }

    @Test
    void aNumberInNeitherRegisterIsUnknown() {
        assertThat(atSimulator().find(new Krs("0009999999"))).isEqualTo(new Answer.Unknown<CourtEntry>());
    }

    @Test
    void theSecondAnswerComesFromMemoryWithTheTimeOfTheFirst() {
        CourtRegister register = atSimulator();
        Answer<CourtEntry> first = register.find(SPOONS);
        int before = there.simulator().requests(Register.KRS);

        assertThat(register.find(SPOONS)).isEqualTo(first);
        assertThat(there.simulator().requests(Register.KRS)).isEqualTo(before);
        assertThat(first)
                .isInstanceOfSatisfying(
                        Answer.Found.class,
                        found -> assertThat(found.simulated()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "GARBAGE, GARBLED",
        "TRUNCATED, GARBLED",
        "HTML_PAGE, GARBLED",
        "TOO_LARGE, TOO_LARGE",
        "ENDLESS, TOO_SLOW",
        "FAILURE, UNAVAILABLE",
        "HANG_UP, UNAVAILABLE"
    })
    void whateverIsWrongEndsInAnOutcome(Disturbance disturbance, RegisterFailure reason) {
        there.simulator().disturb(Register.KRS, disturbance, 10);

        assertThat(atSimulator().find(SPOONS)).isEqualTo(failed(reason));
    }

    @Test
    void whatComesTooLateIsNotWaitedFor() {
        there.simulator().slowDown(Register.KRS, Duration.ofSeconds(20), 1);

        assertThat(atSimulator().find(SPOONS)).isEqualTo(failed(RegisterFailure.TOO_SLOW));
    }

    @Test
    void oneFailureIsTriedAgain() {
        there.simulator().disturb(Register.KRS, Disturbance.FAILURE, 1);

        assertThat(atSimulator().find(SPOONS)).isInstanceOf(Answer.Found.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"odpis\": {}}",
                "{\"odpis\": {\"dane\": {\"dzial1\": {\"danePodmiotu\": {\"nazwa\": \"\"}}}}}",
                "{\"odpis\": {\"naglowekA\": {\"numerKRS\": \"0009000001\"},"
                        + " \"dane\": {\"dzial1\": {\"danePodmiotu\": {\"nazwa\": \"OTHER\"}}}}}"
            })
    void whatIsNoEntryOfTheCompanyIsNotTakenForOne(String content) throws Exception {
        try (JsonStub stub = JsonStub.answering(200, content)) {
            assertThat(at(stub.address()).find(SPOONS)).isEqualTo(failed(RegisterFailure.GARBLED));
        }
    }

    @Test
    void littleIsEnoughAndOddShapesAreTaken() throws Exception {
        try (JsonStub stub = JsonStub.answering(200, """
                {"odpis": {"naglowekA": {"numerKRS": 12345, "dataOstatniegoWpisu": "soon"}, "more": [1],
                 "dane": {"dzial1": {"danePodmiotu": {"nazwa": "A", "identyfikatory": {"nip": "1"}},
                   "siedzibaIAdres": {"adres": {"miejscowosc": "B", "nrDomu": 5, "kraj": "NIEMCY"}}},
                  "dzial2": {"reprezentacja": {"sklad": {"czyZawieszona": null}}, "prokurenci": null}}}}""")) {
            CourtEntry entry = found(at(stub.address()).find(SPOONS));

            assertThat(entry.address()).isEqualTo(new PostalAddress("B 5", "", "B", "DE"));
            assertThat(entry.nip()).isEmpty();
            assertThat(entry.members()).isEqualTo(1);
            assertThat(entry.lastEntryOn()).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource({"403, NOT_ALLOWED", "429, BUSY", "302, GARBLED", "503, UNAVAILABLE"})
    void everyStatusEndsInAnOutcome(int status, RegisterFailure reason) throws Exception {
        try (JsonStub stub = JsonStub.answering(status, "no")) {
            assertThat(at(stub.address()).find(SPOONS)).isEqualTo(failed(reason));
        }
    }

    private CourtEntry found(Krs krs) {
        return found(atSimulator().find(krs));
    }

    private static CourtEntry found(Answer<CourtEntry> answer) {
        if (answer instanceof Answer.Found<CourtEntry> found) {
            return found.value();
        }
        throw new AssertionError(answer);
    }

    private static Answer<CourtEntry> failed(RegisterFailure reason) {
        return new Answer.Failed<>(Register.KRS, reason);
    }

    private CourtRegister atSimulator() {
        return at(there.simulator().address());
    }

    private CourtRegister at(URI address) {
        RegisterSettings settings = TestRegisters.settings(100);
        boolean simulated = address.equals(there.simulator().address());
        return new KrsClient(
                TestRegisters.json(settings), TestRegisters.at(address, simulated), settings, Clock.systemUTC());
    }
}
