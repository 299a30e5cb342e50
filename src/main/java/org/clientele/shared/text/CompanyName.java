package org.clientele.shared.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What makes two company names the same company's, for the warning of duplicates. */
public final class CompanyName {

    /** In a shorter name two other letters make another name, such as "Abc" of "Xyc". */
    private static final int LENGTH_FOR_TWO_EDITS = 5;

    /** What separates a name from its legal form. */
    private static final Pattern SEPARATED = Pattern.compile("[\\s,;–-]+$");

    /** What Polish law has a company add to its name for the time being. */
    private static final Pattern STATE =
            Pattern.compile("(?iu)[\\s,]+w (?:likwidacji|organizacji|restrukturyzacji|upadłości(?:\\s+\\p{L}+)?)$");

    private static final Pattern QUOTED = Pattern.compile("^[\"'„“”«»]([^\"'„“”«»]+)[\"'„“”«»]$");

    private CompanyName() {}

    /**
     * A key that names share if they differ only in case, accents, punctuation, legal form and order of words:
     * {@code abc transport} for "Transport ABC Sp. z o.o." and for "ABC TRANSPORT". Legal forms are dropped at both ends
     * and, if they are four letters or longer, in the middle; a name that is nothing but a legal form keeps it. Empty if
     * the name has neither letter nor digit.
     */
    public static String matchKey(String name) {
        return wordsOfNote(name).stream().sorted().collect(Collectors.joining(" "));
    }

    /** The folded name without its legal form, the words in their order: {@code transport abc}. */
    public static String bare(String name) {
        return String.join(" ", wordsOfNote(name));
    }

    /**
     * The name as it is written, but without the legal forms and states at its end and without quotes around the rest:
     * {@code Żółta Łódź} for „Żółta Łódź” sp. z o.o. A name that is nothing but a legal form keeps it.
     */
    public static String withoutForm(String name) {
        List<String> words = List.of(STATE.matcher(name.strip()).replaceAll("").split("\\s+"));
        List<String> kept = withoutLastForms(words);
        String joined = String.join(" ", kept.isEmpty() ? words : kept);
        return QUOTED.matcher(SEPARATED.matcher(joined).replaceAll("")).replaceAll("$1");
    }

    /** Whether a text is nothing but a legal form, so that it names no company. */
    public static boolean isLegalForm(String text) {
        List<String> words = words(text);
        return !words.isEmpty() && withoutInnerForms(withoutOuterForms(words)).isEmpty();
    }

    /** Whether two names, or two match keys, differ by so few letters that they may be the same company's. */
    public static boolean areNear(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return shorter > 2 && EditDistance.within(one, other, shorter < LENGTH_FOR_TWO_EDITS ? 1 : 2);
    }

    private static List<String> wordsOfNote(String name) {
        List<String> words = words(name);
        List<String> kept = withoutInnerForms(withoutOuterForms(words));
        return kept.isEmpty() ? words : kept;
    }

    private static List<String> words(String name) {
        String folded = Folding.fold(name);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    private static List<String> withoutOuterForms(List<String> words) {
        for (int length = Math.min(words.size(), LegalForms.MOST_WORDS); length > 0; length--) {
            if (isForm(words, words.size() - length, length)) {
                return withoutOuterForms(words.subList(0, words.size() - length));
            }
            if (isForm(words, 0, length)) {
                return withoutOuterForms(words.subList(length, words.size()));
            }
        }
        return words;
    }

    private static List<String> withoutLastForms(List<String> words) {
        for (int length = Math.min(words.size(), LegalForms.MOST_WORDS); length > 0; length--) {
            int start = words.size() - length;
            if (LegalForms.contains(Folding.fold(joined(words, start, length)).replace(" ", ""))) {
                return withoutLastForms(words.subList(0, start));
            }
        }
        return words;
    }

    private static List<String> withoutInnerForms(List<String> words) {
        for (int length = Math.min(words.size(), LegalForms.MOST_WORDS); length > 0; length--) {
            for (int start = 0; start + length <= words.size(); start++) {
                if (LegalForms.containsForSure(joined(words, start, length))) {
                    return withoutInnerForms(without(words, start, length));
                }
            }
        }
        return words;
    }

    private static boolean isForm(List<String> words, int start, int length) {
        return LegalForms.contains(joined(words, start, length));
    }

    private static String joined(List<String> words, int start, int length) {
        return String.join("", words.subList(start, start + length));
    }

    private static List<String> without(List<String> words, int start, int length) {
        return Stream.concat(words.subList(0, start).stream(), words.subList(start + length, words.size()).stream())
                .toList();
    }
}
