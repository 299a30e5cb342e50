package org.clientele.register.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.clientele.register.http.RegisterSettings;
import org.clientele.start.StartRefusedException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimulatorControlTest {

    private static final String COURT_ENTRY = "/api/krs/OdpisAktualny/0000012345?rejestr=P&format=json";
    private static final String VAT_ENTRY = "/api/search/nip/1234563218?date=2026-11-22";

    private final TestSimulator there = TestSimulator.start(Clock.systemUTC(), 100);

    @AfterAll
    void stop() {
        there.close();
    }

    @Test
    void companiesAreListedWithTheirNumbers() throws Exception {
        assertThat(there.get("/simulator/companies").body()).contains("ŹRÓDŁO ŻÓŁWIA", "1234563218", "0000012345");
    }

    @Test
    void aCompanyIsChangedInAllRegistersUntilItIsTakenBack() throws Exception {
        var changed = there.post(
                "/simulator/companies/123456785",
                "{\"street\": \"ul. Inna\", \"manner\": \"WSZYSCY RAZEM.\", \"vatStatus\": \"Zwolniony\"}");

        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(there.get(COURT_ENTRY).body()).contains("UL. INNA", "WSZYSCY RAZEM.");
        assertThat(there.get(VAT_ENTRY).body()).contains("ul. Inna", "Zwolniony");

        delete("/simulator/companies");
        assertThat(there.get(COURT_ENTRY).body()).doesNotContain("UL. INNA");
    }

    @Test
    void aDisturbanceIsPlannedAndTakenBack() throws Exception {
        there.post("/simulator/disturbances", "{\"register\": \"KRS\", \"disturbance\": \"FAILURE\"}");
        assertThat(there.get(COURT_ENTRY).statusCode()).isEqualTo(500);
        assertThat(there.get(COURT_ENTRY).statusCode()).isEqualTo(200);

        there.post("/simulator/disturbances", "{\"register\": \"KRS\", \"disturbance\": \"HANG_UP\", \"times\": 9}");
        assertThatThrownBy(() -> there.get(COURT_ENTRY)).isInstanceOf(IOException.class);
        delete("/simulator/disturbances");
        assertThat(there.get(COURT_ENTRY).statusCode()).isEqualTo(200);
    }

    @Test
    void nonsenseIsRefused() throws Exception {
        assertThat(there.post("/simulator/disturbances", "{\"register\": \"MOON\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(there.post("/simulator/companies/123456785", "{\"colour\": \"red\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(there.post("/simulator/companies/999999999", "{}").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"register\": null, \"disturbance\": \"FAILURE\"}",
                "{\"register\": \"KRS\"}",
                "{\"register\": \"KRS\", \"disturbance\": \"FAILURE\", \"times\": -1}",
                "{\"register\": \"KRS\", \"disturbance\": \"FAILURE\", \"times\": 100000}",
                "{\"register\": \"KRS\", \"disturbance\": \"SLOW\", \"millis\": -5}"
            })
    void aDisturbanceThatCannotBeIsRefused(String planned) throws Exception {
        assertThat(there.post("/simulator/disturbances", planned).statusCode()).isEqualTo(400);
        assertThat(there.get(COURT_ENTRY).statusCode()).isEqualTo(200);
    }

    /** By its own name, which then means this machine, a page of another site would be let in by the browser. */
    @ParameterizedTest
    @CsvSource({
        "evil.example:80, 403",
        "127.0.0.1.evil.example, 403",
        "127.0.0.1:80, 200",
        "LOCALHOST:80, 200",
        "[::1]:80, 200",
    })
    void whoeverCallsItByAnotherNameIsRefused(String name, int status) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", there.simulator().address().getPort())) {
            socket.getOutputStream()
                    .write("GET /simulator/companies HTTP/1.1\r\nHost: %s\r\n\r\n"
                            .formatted(name)
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 " + status);
        }
    }

    @Test
    void noAnswerWaitsForAnAcknowledgement() throws Exception {
        there.post("/simulator/companies/123456785", "{\"name\": \"%s\"}".formatted("Ż".repeat(9000)));
        Instant begin = Instant.now();
        for (int question = 0; question < 50; question++) {
            there.get("/simulator/companies");
        }
        assertThat(Duration.between(begin, Instant.now()))
                .as("less than 40 ms each")
                .isLessThan(Duration.ofMillis(1500));
        delete("/simulator/companies");
    }

    /** Which is all that a page of another site can send unasked. */
    @Test
    void aFormIsRefused() throws Exception {
        var form = HttpRequest.newBuilder(there.at("/simulator/disturbances"))
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("{\"register\": \"KRS\", \"disturbance\": \"FAILURE\"}"))
                .build();

        assertThat(there.send(form).statusCode()).isEqualTo(415);
        assertThat(there.get(COURT_ENTRY).statusCode()).isEqualTo(200);
    }

    @Test
    void aPortThatIsTakenIsSaidInOneSentence() {
        var taken =
                new RegisterSettings.Simulator(true, there.simulator().address().getPort(), "127.0.0.1");

        assertThatThrownBy(() -> new RegisterSimulator(taken, 100, Clock.systemUTC()).start())
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("CLIENTELE_REGISTERS_SIMULATOR_PORT");
    }

    private void delete(String path) throws Exception {
        there.send(HttpRequest.newBuilder(there.at(path)).DELETE().build());
    }
}
