package org.clientele.resume.leak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    private CommonWords() {}

    private static Set<String> read(String list) {
        try (InputStream file = Objects.requireNonNull(CommonWords.class.getResourceAsStream(list), list)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split("\\s+")))
                    .filter(word -> !word.isEmpty())
                    .map(FoldedText::fold)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
