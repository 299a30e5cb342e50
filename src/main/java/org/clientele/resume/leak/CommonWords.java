package org.clientele.resume.leak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of a list beside this class, folded. */
final class CommonWords {

    /** Surnames that are words of a language as well, or given names. */
    static final Set<String> SURNAMES = read("surnames-that-are-words.txt");

    /** Surnames that are words only in small letters. */
    static final Set<String> SMALL_SURNAMES = read("surnames-that-are-small-words.txt");

    /** What stands before a surname: how people are addressed, and what a field for a name is called. */
    static final Set<String> TITLES = read("before-a-name.txt");

    /** Mailboxes that belong to a task at a company. */
    static final Set<String> MAILBOXES = read("mailboxes-of-tasks.txt");

    /** First names that stand for one another, such as Katarzyna and Kasia. */
    static final List<Set<String>> SAME_FIRST_NAMES = lines("short-first-names.txt")
            .map(line -> words(line).collect(Collectors.toUnmodifiableSet()))
            .toList();

    /** All first names that are known. */
    static final Set<String> FIRST_NAMES =
            SAME_FIRST_NAMES.stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    private CommonWords() {}

    private static Set<String> read(String list) {
        return lines(list).flatMap(CommonWords::words).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> words(String line) {
        return Stream.of(line.split("\\s+")).filter(word -> !word.isEmpty()).map(FoldedText::fold);
    }

    private static Stream<String> lines(String list) {
        try (InputStream file = Objects.requireNonNull(CommonWords.class.getResourceAsStream(list), list)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
