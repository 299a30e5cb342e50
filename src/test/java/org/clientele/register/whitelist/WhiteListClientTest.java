package org.clientele.register.whitelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.clientele.register.Answer;
import org.clientele.register.Register;
import org.clientele.register.RegisterFailure;
import org.clientele.register.VatEntry;
import org.clientele.register.VatRegister;
import org.clientele.register.VatStatus;
import org.clientele.register.http.JsonStub;
import org.clientele.register.http.RegisterSettings;
import org.clientele.register.http.TestRegisters;
import org.clientele.register.simulator.Disturbance;
import org.clientele.register.simulator.TestSimulator;
import org.clientele.shared.identifier.Nip;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The client of the white list over HTTP, against the simulator and against servers that answer oddly. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhiteListClientTest {

    /** Half past midnight in Warsaw, when it is still the day before in London. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T23:30:00Z"), ZoneOffset.UTC);

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Nip SPOONS = new Nip("1234563218");
    private static final int A_DAY = 100;

    private final TestSimulator there = TestSimulator.start(CLOCK, 1000);
    private final CountedQuota quota = new CountedQuota();

    /** The rule of the one in the database, which {@link QuotaQueriesTest} is about. */
    private static final class CountedQuota implements Quota {

        private final Map<LocalDate, Integer> used = new HashMap<>();

        @Override
        public boolean take(LocalDate day) {
            return left(day) > 0 && used.merge(day, 1, Integer::sum) > 0;
        }

        @Override
        public void exhaust(LocalDate day) {
            used.put(day, A_DAY);
        }

        @Override
        public int left(LocalDate day) {
            return A_DAY - used.getOrDefault(day, 0);
        }
    }

    @AfterEach
    void calm() {
        there.simulator().reset();
        quota.used.clear();
    }

    @AfterAll
    void stop() {
        there.close();
    }

    @Test
    void aPayerOfVatIsFoundWithItsAccountsAndTheEvidence() {
        VatEntry entry = found(atSimulator().find(SPOONS));

        assertThat(entry.status()).isEqualTo(VatStatus.ACTIVE);
        assertThat(entry.accounts()).hasSize(2).allMatch(account -> account.length() == 26);
        assertThat(entry.registeredOn()).isEqualTo("2014-04-01");
        assertThat(entry.requestId()).isNotBlank();
        assertThat(entry.answeredAt()).isEqualTo("2026-11-22T00:30:00");
    }

    @Test
    void theDayThatIsAskedForIsTheOneInPoland() throws Exception {
        try (JsonStub stub = JsonStub.answering(400, "{}")) {
            at(stub.address()).find(SPOONS);

            assertThat(stub.asked()).containsExactly("/api/search/nip/1234563218?date=2026-11-22");
        }
    }

    @Test
    void whoIsExemptOrRemovedIsToldSo() {
        assertThat(found(atSimulator().find(new Nip("0010001308"))).status()).isEqualTo(VatStatus.EXEMPT);
        VatEntry removed = found(atSimulator().find(new Nip("0010000705")));
        assertThat(removed.status()).isEqualTo(VatStatus.NOT_REGISTERED);
        assertThat(removed.removedOn()).isEqualTo("2023-07-01");
    }

    @Test
    void thatACompanyIsNotOnTheListIsFoundWithTheEvidence() {
        VatEntry entry = found(atSimulator().find(new Nip("0010001805")));

        assertThat(entry.status()).isEqualTo(VatStatus.NOT_REGISTERED);
        assertThat(entry.name()).isEmpty();
        assertThat(entry.requestId()).isNotBlank();
    }

    @Test
    void theSecondAnswerOfADayCostsNothing() {
        VatRegister register = atSimulator();
        Answer<VatEntry> first = register.find(SPOONS);

        assertThat(register.find(SPOONS)).isEqualTo(first);
        assertThat(register.left()).isEqualTo(A_DAY - 1);
    }

    @Test
    void nobodyIsAskedOnceTheQuotaIsUsedUp() {
        quota.exhaust(TODAY);
        int before = there.simulator().requests(Register.WHITE_LIST);

        assertThat(atSimulator().find(SPOONS)).isEqualTo(failed(RegisterFailure.QUOTA_USED_UP));
        assertThat(there.simulator().requests(Register.WHITE_LIST)).isEqualTo(before);
    }

    @Test
    void theMinistrysWordEndsTheDay() {
        there.simulator().disturb(Register.WHITE_LIST, Disturbance.QUOTA_USED_UP, 1);
        VatRegister register = atSimulator();

        assertThat(register.find(SPOONS)).isEqualTo(failed(RegisterFailure.QUOTA_USED_UP));
        assertThat(register.left()).isZero();
    }

    @Test
    void everyAttemptCounts() {
        there.simulator().disturb(Register.WHITE_LIST, Disturbance.FAILURE, 2);
        VatRegister register = atSimulator();

        assertThat(register.find(SPOONS)).isInstanceOf(Answer.Found.class);
        assertThat(register.left()).isEqualTo(A_DAY - 3);
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
        there.simulator().disturb(Register.WHITE_LIST, disturbance, 10);

        assertThat(atSimulator().find(SPOONS)).isEqualTo(failed(reason));
    }

    @Test
    void whatComesTooLateIsNotWaitedFor() {
        there.simulator().slowDown(Register.WHITE_LIST, Duration.ofSeconds(20), 1);

        assertThat(atSimulator().find(SPOONS)).isEqualTo(failed(RegisterFailure.TOO_SLOW));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | {\"code\": \"WL-101\", \"message\": \"?\"} | GARBLED",
                "400 | Bad Request | GARBLED",
                "429 | {\"code\": \"WL-191\"} | QUOTA_USED_UP",
                "400 | {\"code\": \"WL-191\"} | QUOTA_USED_UP",
                "429 | slow down | BUSY",
                "403 | no | NOT_ALLOWED",
                "503 | no | UNAVAILABLE"
            })
    void everyRefusalEndsInAnOutcome(int status, String content, RegisterFailure reason) throws Exception {
        try (JsonStub stub = JsonStub.answering(status, content)) {
            assertThat(at(stub.address()).find(SPOONS)).isEqualTo(failed(reason));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"WL-113", "WL-115"})
    void aNumberThatTheMinistryDoesNotTakeIsUnknown(String code) throws Exception {
        try (JsonStub stub = JsonStub.answering(400, "{\"code\": \"" + code + "\"}")) {
            assertThat(at(stub.address()).find(SPOONS)).isEqualTo(new Answer.Unknown<VatEntry>());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "{\"result\": {}}",
                "{\"result\": {\"requestId\": \"a\", \"subject\": {\"nip\": \"0010000208\", \"statusVat\": \"Czynny\"}}}",
                "{\"result\": {\"requestId\": \"a\", \"subject\": {\"nip\": \"1234563218\", \"statusVat\": \"Maybe\"}}}"
            })
    void whatIsNoAnswerAboutTheCompanyIsNotTakenForOne(String content) throws Exception {
        try (JsonStub stub = JsonStub.answering(200, content)) {
            assertThat(at(stub.address()).find(SPOONS)).isEqualTo(failed(RegisterFailure.GARBLED));
        }
    }

    @Test
    void littleIsEnough() throws Exception {
        try (JsonStub stub = JsonStub.answering(200, """
                {"result": {"requestId": 7, "subject": {"nip": 1234563218, "statusVat": "ZWOLNIONY",
                 "accountNumbers": "44 0000 0000 0000 0000 0000 2001", "removalDate": "never"}}}""")) {
            VatEntry entry = found(at(stub.address()).find(SPOONS));

            assertThat(entry.status()).isEqualTo(VatStatus.EXEMPT);
            assertThat(entry.accounts()).containsExactly("44000000000000000000002001");
            assertThat(entry.requestId()).isEqualTo("7");
            assertThat(entry.answeredAt().toLocalDate()).isEqualTo(TODAY);
        }
    }

    private static VatEntry found(Answer<VatEntry> answer) {
        if (answer instanceof Answer.Found<VatEntry> found) {
            return found.value();
        }
        throw new AssertionError(answer);
    }

    private static Answer<VatEntry> failed(RegisterFailure reason) {
        return new Answer.Failed<>(Register.WHITE_LIST, reason);
    }

    private VatRegister atSimulator() {
        return at(there.simulator().address());
    }

    private VatRegister at(URI address) {
        RegisterSettings settings = TestRegisters.settings(A_DAY);
        return new WhiteListClient(
                TestRegisters.json(settings), TestRegisters.at(address, true), quota, settings, CLOCK);
    }
}
