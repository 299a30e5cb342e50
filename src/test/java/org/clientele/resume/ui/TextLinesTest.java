package org.clientele.resume.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextLinesTest {

    @Test
    void everyParagraphHeadingAndItemIsALine() {
        assertThat(TextLines.of(
                        "<h1>Candidate <em>7</em></h1><p>Driver</p><p></p><ul><li>B</li><li><p>C</p></li></ul>"))
                .containsExactly("Candidate 7", "Driver", "B", "C");
    }

    @Test
    void anItemAndTheListWithinItAreLinesOfTheirOwn() {
        assertThat(
                        TextLines.of(
                                "<ul><li>Java<ul><li>Spring</li></ul></li><li><p>SQL</p><ol><li><p>Joins</p></li></ol></li></ul>"))
                .containsExactly("Java", "Spring", "SQL", "Joins");
    }
}
