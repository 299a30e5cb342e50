package org.clientele.resume.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How much the check finds in made-up résumés, and how often it cries wolf. The half {@code heldout} was written by
 * others and is not looked at while the check is worked on; only its figures are.
 */
class LeakCorpusTest {

    @ParameterizedTest
    @ValueSource(strings = {"seen", "heldout"})
    void mostLeaksAreFoundAndHardlyACleanLineIsComplainedAbout(String half) {
        List<LeakCase> resumes = LeakCase.all(half);
        LeakTally tally =
                resumes.stream().map(LeakTally::of).reduce(LeakTally::plus).orElseThrow();
        System.out.printf("Leak check, half %s, %d resumes: %s%n", half, resumes.size(), tally);
        assertThat(tally.shareFound()).isGreaterThanOrEqualTo(98);
        assertThat(tally.shareComplainedAbout()).isLessThanOrEqualTo(2);
    }
}
