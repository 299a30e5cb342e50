package org.clientele.resume.leak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One way to read a word.
 *
 * @param disguised whether letters of another script, digits or signs stand for letters, which nobody writes by chance
 */
record Reading(String letters, boolean disguised) {

    private static final Map<Character, Character> LATIN =
            lookalikes("аaвbеeзzіiјjкkмmнhоoрpсcѕsтtуyхxьbԁdһhԛqԝwӏlαaβbγyεeζzηnιiκkμmνvοoρpσoτtυuχxωw");
    private static final Map<Character, Character> CYRILLIC =
            lookalikes("aаbвcсeеhнiіjјkкmмoоpрtтxхyуαаβвεеηнιіοоρрτтυуχхκк");
    private static final Map<Character, Character> DIGITS = lookalikes("0o1l3e4a5s6b7t8b9g$s");
    private static final Map<Character, Character> OTHER_DIGITS = lookalikes("0о1i3з4ч6б");

    private static Map<Character, Character> lookalikes(String pairs) {
        Map<Character, Character> map = new HashMap<>();
        for (int at = 0; at < pairs.length(); at += 2) {
            map.put(pairs.charAt(at), pairs.charAt(at + 1));
        }
        return Map.copyOf(map);
    }

    static List<Reading> of(String word) {
        List<Reading> readings = new ArrayList<>();
        int apostrophe = word.indexOf('\'');
        if (apostrophe > 1) {
            addAll(word.substring(0, apostrophe), readings);
        }
        addAll(apostrophe < 0 ? word : word.replace("'", ""), readings);
        return readings;
    }

    private static void addAll(String word, List<Reading> readings) {
        if (word.chars().allMatch(Character::isLetter)) {
            addScripts(word, false, readings);
            return;
        }
        addScripts(swap(word, DIGITS), true, readings);
        addScripts(swap(word, OTHER_DIGITS), true, readings);
        String bare = withoutNumber(word);
        if (!bare.isEmpty() && bare.chars().allMatch(Character::isLetter)) {
            addScripts(bare, false, readings);
        }
    }

    /** "kowalski85" without the year. */
    private static String withoutNumber(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetter(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetter(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(from, to);
    }

    private static void addScripts(String word, boolean disguised, List<Reading> readings) {
        boolean latin = word.chars().anyMatch(Reading::isLatin);
        boolean other = word.chars().anyMatch(letter -> !isLatin(letter));
        if (!latin || !other) {
            readings.add(new Reading(word, disguised));
        }
        if (other) {
            addIfPure(swap(word, LATIN), true, readings);
        }
        if (latin) {
            addIfPure(swap(word, CYRILLIC), false, readings);
        }
    }

    private static void addIfPure(String word, boolean latin, List<Reading> readings) {
        if (word.chars().allMatch(letter -> isLatin(letter) == latin)) {
            readings.add(new Reading(word, true));
        }
    }

    /** What a letter of another script looks like. */
    static char asLatin(char letter) {
        return LATIN.getOrDefault(letter, letter);
    }

    private static boolean isLatin(int letter) {
        return letter < 128;
    }

    private static String swap(String word, Map<Character, Character> letters) {
        StringBuilder swapped = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            swapped.append(letters.getOrDefault(letter, letter).charValue());
        }
        return swapped.toString();
    }
}
