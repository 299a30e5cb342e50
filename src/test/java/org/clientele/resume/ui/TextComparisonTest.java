package org.clientele.resume.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextComparisonTest {

    @Test
    void wordsThatWereTakenOutAndPutInStandWhereTheyChanged() {
        assertThat(compared(List.of("Led ten people"), List.of("Led twelve people", "at night")))
                .containsExactly("Led <del>ten</del> <ins>twelve</ins> people", "<ins>at night</ins>");
    }

    @Test
    void whatStayedIsNotMarked() {
        assertThat(compared(List.of("One", "Two"), List.of("One", "Two"))).containsExactly("One", "Two");
    }

    private static List<String> compared(List<String> before, List<String> after) {
        return TextComparison.of(before, after).stream()
                .map(line -> String.join(
                        " ", line.stream().map(TextComparisonTest::written).toList()))
                .toList();
    }

    private static String written(TextComparison.Run run) {
        return switch (run.change()) {
            case NONE -> run.text();
            case OUT -> "<del>" + run.text() + "</del>";
            case IN -> "<ins>" + run.text() + "</ins>";
        };
    }
}
