package org.clientele;

import static org.assertj.core.api.Assertions.assertThat;

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

/** What the documents say of the code is there. */
class DocumentsTest {

    private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z]+(?:[A-Z][A-Za-z]*)+)(?:[.#(][^`]*)?`");
    /** A type where it is declared or imported. */
    private static final Pattern MENTION = Pattern.compile("(?:class |interface |record |enum |\\.)(\\w+)");

    private static final Pattern FILE =
            Pattern.compile("`((?:src|docs|frontend|\\.ci|\\.mvn)/[A-Za-z0-9_./-]+)`|\\]\\(((?!http|#)[^)#]+)");
    private static final Pattern SETTING = Pattern.compile("\\bCLIENTELE_[A-Z_]+");

    /** Types that records name because they were not chosen. */
    private static final Set<String> REJECTED = Set.of("AttributeConverter", "SwitchUserFilter");

    @Test
    void everyTypeThatADocumentNamesIsThere() {
        Set<String> known = MENTION.matcher(code())
                .results()
                .map(mention -> mention.group(1))
                .collect(Collectors.toSet());

        assertThat(found(TYPE))
                .isNotEmpty()
                .filteredOn(named -> !REJECTED.contains(named.text()))
                .allMatch(named -> known.contains(named.text()));
    }

    @Test
    void everyFileThatADocumentNamesOrLinksToIsThere() {
        assertThat(found(FILE))
                .isNotEmpty()
                .allMatch(named -> Files.exists(Path.of(named.text()))
                        || Files.exists(named.document().resolveSibling(named.text())));
    }

    @Test
    void everySettingThatADocumentNamesIsRead() {
        String read = plain(code()
                + texts(files(Path.of("src/main/resources"), ".yaml"))
                + texts(List.of(Path.of("compose.yaml"))));

        assertThat(found(SETTING)).isNotEmpty().allMatch(named -> read.contains(plain(named.text())));
    }

    /** @param text what the document says */
    private record Named(Path document, String text) {}

    private static List<Named> found(Pattern pattern) {
        return Stream.concat(
                        Stream.of("README.md", "CONTRIBUTING.md").map(Path::of), files(Path.of("docs"), ".md").stream())
                .filter(document -> !document.endsWith("features.md"))
                .flatMap(document -> pattern.matcher(text(document))
                        .results()
                        .map(DocumentsTest::named)
                        .distinct()
                        .map(name -> new Named(document, name)))
                .toList();
    }

    private static String named(MatchResult match) {
        return match.groupCount() == 0
                ? match.group()
                : Stream.of(1, match.groupCount())
                        .map(match::group)
                        .filter(group -> group != null)
                        .findFirst()
                        .orElseThrow();
    }

    private static String code() {
        return texts(files(Path.of("src"), ".java"));
    }

    /** As Spring's relaxed binding sees names. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[-_.:\\s]", "");
    }

    private static String texts(List<Path> files) {
        return files.stream().map(DocumentsTest::text).collect(Collectors.joining("\n"));
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
