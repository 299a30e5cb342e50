package org.clientele.resume.leak;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a name sounds, coarsely: Шевченко, Shevchenko, Szewczenko and Schewtschenko sound the same. Latin letters are read
 * in each of the languages that transcribe names in their own way, so that a word has several sounds.
 */
final class Sounds {

    private static final String VOWELS = "aeiou";

    /** What each letter stands for where a language does not say otherwise; й and ё have lost their accents by then. */
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('c', "k"),
            Map.entry('g', "h"),
            Map.entry('j', "i"),
            Map.entry('q', "k"),
            Map.entry('w', "v"),
            Map.entry('x', "ks"),
            Map.entry('y', "i"),
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "h"),
            Map.entry('ґ', "h"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('ж', "z"),
            Map.entry('з', "z"),
            Map.entry('и', "i"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "h"),
            Map.entry('ц', "c"),
            Map.entry('ч', "c"),
            Map.entry('ш', "s"),
            Map.entry('щ', "sc"),
            Map.entry('ъ', ""),
            Map.entry('ы', "i"),
            Map.entry('ь', ""),
            Map.entry('э', "e"),
            Map.entry('ю', "iu"),
            Map.entry('я', "ia"),
            Map.entry('і', "i"),
            Map.entry('є', "e"),
            Map.entry('ј', "i"),
            Map.entry('љ', "li"),
            Map.entry('њ', "ni"),
            Map.entry('ћ', "c"),
            Map.entry('ђ', "d"),
            Map.entry('џ', "z"));

    private record Spelling(String letters, String sound) {}

    /** Polish, English, German twice (its sch stands for ш and for ж) and French; the longest spelling first. */
    private static final List<List<Spelling>> LANGUAGES = List.of(
            spellings("szcz sc", "sz s", "cz c", "rz z", "ch h", "c c"),
            spellings(
                    "shch sc", "tch c", "sh s", "ch c", "zh z", "kh h", "ts c", "tz c", "ph f", "th t", "ck k", "ce se",
                    "ci si", "cy si"),
            spellings("schtsch sc", "tsch c", "sch s", "ch h", "tz c", "ts c", "ck k", "ph f", "th t", "z c"),
            spellings("tsch c", "sch z", "sh z", "ch h", "tz c", "ts c", "s z"),
            spellings("chtch sc", "tch c", "ch s", "ts c", "ou u", "j z"));

    private static final List<Spelling> CYRILLIC = List.of();

    private Sounds() {}

    private static List<Spelling> spellings(String... pairs) {
        return List.of(pairs).stream()
                .map(pair -> new Spelling(pair.substring(0, pair.indexOf(' ')), pair.substring(pair.indexOf(' ') + 1)))
                .toList();
    }

    /** Of a folded word of one script. */
    static Set<String> of(String word) {
        Set<String> sounds = new LinkedHashSet<>();
        if (isCyrillic(word)) {
            sounds.add(smooth(read(word, CYRILLIC)));
        } else {
            LANGUAGES.forEach(language -> sounds.add(smooth(read(word, language))));
        }
        return sounds;
    }

    static boolean isCyrillic(String word) {
        return !word.isEmpty() && Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.CYRILLIC;
    }

    private static StringBuilder read(String word, List<Spelling> language) {
        StringBuilder sound = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); ) {
            at = readOne(word, at, language, sound);
        }
        return sound;
    }

    private static int readOne(String word, int at, List<Spelling> language, StringBuilder sound) {
        for (Spelling spelling : language) {
            if (word.startsWith(spelling.letters(), at)) {
                sound.append(spelling.sound());
                return at + spelling.letters().length();
            }
        }
        char letter = word.charAt(at);
        String known = LETTERS.get(letter);
        if (known == null) {
            sound.append(letter);
        } else {
            sound.append(known);
        }
        return at + 1;
    }

    /** Drops i beside vowels, e behind vowels (ae, oe, ue are a, o, u with dots) and doubled letters. */
    private static String smooth(StringBuilder sound) {
        StringBuilder vowels = new StringBuilder(sound.length());
        for (int at = 0; at < sound.length(); at++) {
            boolean besideVowel = isVowel(sound, at - 1) || isVowel(sound, at + 1);
            if (sound.charAt(at) != 'i' || !besideVowel) {
                vowels.append(sound.charAt(at));
            }
        }
        StringBuilder smooth = new StringBuilder(vowels.length());
        for (int at = 0; at < vowels.length(); at++) {
            char letter = vowels.charAt(at);
            boolean umlaut = letter == 'e' && isVowel(vowels, at - 1);
            boolean doubled = at > 0 && vowels.charAt(at - 1) == letter;
            if (!umlaut && !doubled) {
                smooth.append(letter);
            }
        }
        return smooth.toString();
    }

    private static boolean isVowel(CharSequence sound, int at) {
        return at >= 0 && at < sound.length() && VOWELS.indexOf(sound.charAt(at)) >= 0;
    }
}
