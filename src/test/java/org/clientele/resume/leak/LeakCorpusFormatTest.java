package org.clientele.resume.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The résumés can be read, and there is something to find and something to leave alone in them. */
class LeakCorpusFormatTest {

    @ParameterizedTest
    @ValueSource(strings = {"seen", "heldout"})
    void everyResumeCanBeRead(String half) {
        assertThat(LeakCase.all(half)).allSatisfy(resume -> {
            assertThat(resume.name()).matches("(en|pl|de|ru)-\\d\\d\\.txt");
            assertThat(resume.cleanLines()).as(resume.name()).isNotEmpty();
            assertThat(resume.marks())
                    .as(resume.name() + " marks names only where they are hidden")
                    .allMatch(mark -> resume.data().nameHidden() || mark.kind() != LeakKind.NAME);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"seen", "heldout"})
    void leaksOfEveryKindAreMarked(String half) {
        List<LeakCase> resumes = LeakCase.all(half);
        if (resumes.isEmpty()) {
            return;
        }
        Set<LeakKind> kinds = resumes.stream()
                .flatMap(resume -> resume.marks().stream())
                .map(LeakCase.Marked::kind)
                .collect(Collectors.toSet());
        assertThat(kinds).containsAll(Stream.of(LeakKind.values()).toList());
    }
}
