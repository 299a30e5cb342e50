package org.clientele;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only the source text shows. */
class SourceTest {

    private static final int LONGEST_FILE = 250;
    private static final Pattern MARKUP =
            Pattern.compile("innerHTML|outerHTML|unsafeHTML|insertAdjacentHTML|component\\.Html;");
    /** What goes through here has been rid of everything that runs; see MarkdownTest. */
    private static final Path FORMATTED_TEXT = Path.of("shared", "ui", "FormattedText.java");

    private static final Pattern ICON = Pattern.compile("vaadin:[a-z][a-z0-9-]*");

    @Test
    void noClassIsLongerThanOneCanReadInOneGo() throws IOException {
        List<Path> sources = sources("src/main/java");
        assertThat(sources).hasSizeGreaterThan(100);
        assertThat(sources.stream().filter(source -> lines(source).size() > LONGEST_FILE))
                .isEmpty();
    }

    @Test
    void everyPackageSaysItsPurposeAndIsNullMarked() throws IOException {
        assertThat(sources("src/main/java").stream().map(Path::getParent).distinct())
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .contains("@NullMarked")
                        .startsWith("/**"));
    }

    @Test
    void everyIconThereIs() throws IOException {
        Set<String> icons = Stream.of(VaadinIcon.values())
                .map(icon -> "vaadin:" + icon.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toSet());
        assertThat(sources("src/main/java").stream()
                        .flatMap(source -> lines(source).stream())
                        .flatMap(line -> ICON.matcher(line).results().map(MatchResult::group)))
                .isNotEmpty()
                .isSubsetOf(icons);
    }

    @Test
    void nothingTypedBecomesMarkup() throws IOException {
        assertThat(sources("src/main/java").stream()
                        .filter(source -> !source.endsWith(FORMATTED_TEXT))
                        .flatMap(source -> lines(source).stream())
                        .filter(line -> MARKUP.matcher(line).find()))
                .isEmpty();
        assertThat(MARKUP.matcher("getElement().setProperty(\"innerHTML\", name)")
                        .find())
                .isTrue();
    }

    /** A browser takes all that follows for a part of a rule that is not closed, and says nothing. */
    @Test
    void everyRuleOfTheStylesIsClosedBeforeTheNextBegins() {
        List<String> lines = lines(Path.of("frontend/static/styles.css"));
        int open = 0;
        for (int number = 0; number < lines.size(); number++) {
            String line = lines.get(number);
            boolean beginsAtTheMargin = !line.isBlank() && !line.startsWith(" ") && !line.startsWith("}");
            if (beginsAtTheMargin) {
                assertThat(open)
                        .as("rules open before line %d: %s", number + 1, line)
                        .isZero();
            }
            open += Math.toIntExact(line.chars().filter(c -> c == '{').count()
                    - line.chars().filter(c -> c == '}').count());
        }
        assertThat(open).isZero();
    }

    private static List<Path> sources(String root) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static List<String> lines(Path source) {
        try {
            return Files.readAllLines(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
