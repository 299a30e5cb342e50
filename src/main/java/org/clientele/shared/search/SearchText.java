package org.clientele.shared.search;

import java.util.regex.Pattern;
import org.clientele.shared.text.Folding;
import org.clientele.shared.text.Trigrams;

/** What was typed into a search field, and what it asks for. */
public sealed interface SearchText {

    /** Digits with the hyphens and blanks that a NIP is written with; fewer could be a name such as "24 7". */
    Pattern PART_OF_NIP = Pattern.compile("(PL)?[ -]*(\\d[ -]*){6,}", Pattern.CASE_INSENSITIVE);

    /** Neither a letter nor a digit: asks for nothing. */
    record Nothing() implements SearchText {}

    /** One or two letters, with which the name has to begin as the installation's collation sees it. */
    record Prefix(String typed, String folded) implements SearchText {

        /** For LIKE with {@code !} as the escape character. */
        public String pattern() {
            return typed.replaceAll("[!%_]", "!$0") + "%";
        }
    }

    /** Three or more letters or digits, folded, to be found anywhere in the folded search text. */
    record Fragment(String folded) implements SearchText {

        /** For LIKE, or for {@link TextFunctions#CONTAINS}. Folded text has no wildcards. */
        public String pattern() {
            return "%" + folded + "%";
        }
    }

    /**
     * Whether a row is what it asks for, by and large.
     *
     * @param name the folded name
     * @param searchText the folded text that fragments are looked for in
     */
    default boolean isIn(String name, String searchText) {
        return switch (this) {
            case Nothing nothing -> true;
            case Prefix(String typed, String folded) -> name.startsWith(folded);
            case Fragment(String folded) -> searchText.contains(folded);
        };
    }

    static SearchText of(String typed) {
        String line = typed.strip();
        String folded = Folding.fold(PART_OF_NIP.matcher(line).matches() ? line.replaceAll("\\D", "") : line);
        if (folded.isEmpty()) {
            return new Nothing();
        }
        boolean tooShort = folded.codePointCount(0, folded.length()) < Trigrams.LENGTH;
        return tooShort ? new Prefix(line, folded) : new Fragment(folded);
    }
}
