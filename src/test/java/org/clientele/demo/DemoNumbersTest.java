package org.clientele.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.clientele.register.simulator.TestSimulator;
import org.clientele.shared.Parsed;
import org.clientele.shared.contactdata.PhoneNumber;
import org.junit.jupiter.api.Test;

class DemoNumbersTest {

    @Test
    void everyDemoClientHasNumbersOfItsOwnThatWereNeverGivenOut() {
        List<String> nips = IntStream.range(0, 60).mapToObj(DemoNumbers::nip).toList();
        List<String> regons =
                IntStream.range(0, 60).mapToObj(DemoNumbers::regon).toList();

        assertThat(nips).doesNotHaveDuplicates().allMatch(nip -> nip.startsWith("00"));
        assertThat(regons).doesNotHaveDuplicates().allMatch(regon -> regon.startsWith("99"));
    }

    @Test
    void theSimulatorKnowsEveryPolishDemoClient() throws Exception {
        List<String> countries = DemoWords.read().companies().stream()
                .map(DemoWords.Company::country)
                .toList();
        try (TestSimulator there = TestSimulator.start(Clock.systemUTC(), 1)) {
            String known = there.get("/simulator/companies").body();
            assertThat(IntStream.range(0, countries.size())
                            .filter(index -> countries.get(index).equals("PL"))
                            .mapToObj(index -> "\"nip\":\"%s\",\"regon\":\"%s\""
                                    .formatted(DemoNumbers.nip(index), DemoNumbers.regon(index))))
                    .hasSize(20)
                    .allMatch(known::contains);
        }
    }

    @Test
    void demoTelephoneNumbersCanBeKept() {
        for (String country : List.of("PL", "DE", "UA", "GB")) {
            assertThat(PhoneNumber.parse(DemoNumbers.phone(country, 1234), country))
                    .isInstanceOf(Parsed.Valid.class);
        }
    }
}
