package org.clientele.shared.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes as people do what a register shouts in capitals: "ŻÓŁTA ŁÓDŹ SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ" becomes
 * "Żółta Łódź spółka z ograniczoną odpowiedzialnością". A text that has small letters was written with care, and
 * stays as it is. Abbreviations are kept: those of a list, words of one or two letters or without a vowel, words with digits,
 * dots between letters or ampersands, and Roman numerals. Whether "OMEGA" is a word or stands for five nobody can tell
 * from its letters; it is taken for a word.
 */
public final class NaturalCase {

    /** What is written small in the middle of a name and at its end: legal forms, states, and parts of addresses. */
    private static final Pattern SMALL_PHRASE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(?:PROSTA )?SPÓŁKA (?:Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ|Z O\\. ?O\\.|KOMANDYTOWO-AKCYJNA"
                    + "|AKCYJNA|JAWNA|KOMANDYTOWA|PARTNERSKA|CYWILNA|EUROPEJSKA)"
                    + "|SP\\. ?Z ?O\\. ?O\\.|SP\\. ?[JKP]\\.|S\\.C\\.|(?:UL|AL|PL|OS|IM|DS|NR|LOK)\\."
                    + "|W (?:LIKWIDACJI|ORGANIZACJI|RESTRUKTURYZACJI|UPADŁOŚCI(?: LIKWIDACYJNEJ| UKŁADOWEJ)?))"
                    + "(?![\\p{L}\\p{N}])");

    /** A small letter in a word of three letters or more: "ul." and "12a" stand beside capitals, too. */
    private static final Pattern WRITTEN_WITH_CARE = Pattern.compile("(?<!\\p{L})(?=\\p{L}{3})\\p{L}*\\p{Ll}");

    /** With the dot behind an initial, which is no word that is written small. */
    private static final Pattern WORD =
            Pattern.compile("\\p{L}\\.(?!\\p{L})|[\\p{L}\\p{N}&'’]+(?:\\.[\\p{L}\\p{N}&]+)*");

    private static final Pattern VOWEL = Pattern.compile("[AEIOUYĄĘÓÄÖÜ]");
    private static final Pattern ROMAN = Pattern.compile("X{0,3}(?:IX|IV|V?I{0,3})");
    private static final Pattern NO_WORD = Pattern.compile("[\\p{N}&.]");

    private static final Set<String> SMALL = Set.of(
            "a", "bez", "dla", "do", "i", "lub", "na", "nad", "nr", "o", "od", "oraz", "po", "pod", "przy", "się", "u",
            "w", "we", "z", "za", "ze");

    private static final Set<String> ABBREVIATIONS = Set.of(
            "ABC", "AGD", "AGH", "BHP", "FHU", "GUS", "KGHM", "NZOZ", "OHP", "PHU", "PKO", "PPHU", "PPUH", "PUH", "PZU",
            "SKOK", "SPZOZ", "USA", "ZHU", "ZOZ", "ZPHU", "ZPU", "ZUH", "ZUS");

    private static final Map<String, String> MIXED = Map.of("GMBH", "GmbH", "LTD", "Ltd");

    private NaturalCase() {}

    /** The text in natural letters. Never longer or shorter, and unchanged if written again. */
    public static String of(String text) {
        if (WRITTEN_WITH_CARE.matcher(text).find()) {
            return text;
        }
        String phrased = SMALL_PHRASE
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(found.group().toLowerCase(Locale.ROOT)));
        return WORD.matcher(phrased).replaceAll(found -> Matcher.quoteReplacement(written(found)));
    }

    private static String written(MatchResult found) {
        String word = found.group();
        String small = word.toLowerCase(Locale.ROOT);
        if (SMALL.contains(small)) {
            return found.start() == 0 ? word : small;
        }
        return isAbbreviation(word) ? MIXED.getOrDefault(word, word) : titled(word, small);
    }

    private static boolean isAbbreviation(String word) {
        return word.length() < 3
                || ABBREVIATIONS.contains(word)
                || NO_WORD.matcher(word).find()
                || !VOWEL.matcher(word).find()
                || ROMAN.matcher(word).matches();
    }

    /** A word that is small already stands in a phrase. */
    private static String titled(String word, String small) {
        int first = word.offsetByCodePoints(0, 1);
        return word.equals(small) ? word : word.substring(0, first) + small.substring(first);
    }
}
