package org.clientele.register.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the white list answers that the application does not ask yet, and what it refuses. */
class SimulatedWhiteListTest {

    private static final String DATE = "?date=2026-11-22";
    private static final String ACCOUNT = MadeUpCompanies.read()
            .byNip("1234563218")
            .orElseThrow()
            .vat()
            .accounts()
            .getFirst();

    private final TestSimulator there = TestSimulator.start(Clock.systemUTC(), 2);

    @AfterEach
    void stop() {
        there.close();
    }

    @Test
    void severalNumbersAreAnsweredOneByOne() throws Exception {
        assertThat(there.get("/api/search/nips/1234563218,1234563219,0010001805" + DATE)
                        .body())
                .contains("\"identifier\":\"1234563218\",\"subjects\":[{\"name\"")
                .contains("\"identifier\":\"1234563219\",\"error\":{\"code\":\"WL-115\"")
                .contains("\"identifier\":\"0010001805\",\"subjects\":[]");
    }

    @Test
    void whoseAccountItIsCanBeSearchedAndChecked() throws Exception {
        assertThat(there.get("/api/search/bank-account/" + ACCOUNT + DATE).body())
                .contains("1234563218");
        assertThat(there.get("/api/check/nip/1234563218/bank-account/" + ACCOUNT + DATE)
                        .body())
                .contains("\"accountAssigned\":\"TAK\"");
        assertThat(there.get("/api/check/nip/0010000208/bank-account/" + ACCOUNT + DATE)
                        .body())
                .contains("\"accountAssigned\":\"NIE\"");
    }

    @Test
    void aNumberOfAnotherLengthOrWithATypoIsRefused() throws Exception {
        assertThat(there.get("/api/search/nip/123" + DATE).body()).contains("WL-113");
        assertThat(there.get("/api/search/nip/1234563219" + DATE).body()).contains("WL-115");
    }

    @Test
    void theThirdSearchOfADayOfTwoIsRefused() throws Exception {
        there.get("/api/search/nip/1234563218" + DATE);
        there.get("/api/search/nip/1234563218" + DATE);

        assertThat(there.get("/api/search/nip/1234563218" + DATE).body()).contains("WL-191");
    }

    @Test
    void withoutADateNothingIsAnswered() throws Exception {
        assertThat(there.get("/api/search/nip/1234563218").statusCode()).isEqualTo(400);
    }
}
