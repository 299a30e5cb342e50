package org.clientele.resume.leak;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers in words, of Polish, English, German, Russian and Ukrainian, folded. */
final class NumberWords {

    private static final String[] UNITS = {
        "zero nul null oh nought ноль нуль нол",
        "jeden jedna jedno raz one ein eins eine один одна одно",
        "dwa dwie two zwei zwo два две дви",
        "trzy three drei три",
        "cztery four vier четыре чотири",
        "piec five funf fuenf пять пьять",
        "szesc six sechs шесть шисть",
        "siedem seven sieben семь сим",
        "osiem eight acht восемь висим",
        "dziewiec nine neun девять"
    };

    private static final String[] TEENS = {
        "dziesiec ten zehn десять",
        "jedenascie eleven elf одиннадцать одинадцать",
        "dwanascie twelve zwolf zwoelf двенадцать дванадцать",
        "trzynascie thirteen dreizehn тринадцать",
        "czternascie fourteen vierzehn четырнадцать чотирнадцать",
        "pietnascie fifteen funfzehn fuenfzehn пятнадцать",
        "szesnascie sixteen sechzehn шестнадцать шистнадцать",
        "siedemnascie seventeen siebzehn семнадцать симнадцать",
        "osiemnascie eighteen achtzehn восемнадцать висимнадцать",
        "dziewietnascie nineteen neunzehn девятнадцать девятнадцять"
    };

    private static final String[] TENS = {
        "",
        "",
        "dwadziescia twenty zwanzig двадцать двадцять",
        "trzydziesci thirty dreissig dreizig тридцать тридцять",
        "czterdziesci forty fourty vierzig сорок",
        "piecdziesiat fifty funfzig fuenfzig пятьдесят пятдесят",
        "szescdziesiat sixty sechzig шестьдесят шистдесят",
        "siedemdziesiat seventy siebzig семьдесят симдесят",
        "osiemdziesiat eighty achtzig восемьдесят висимдесят",
        "dziewiecdziesiat ninety neunzig девяносто девяносто"
    };

    private static final String[] HUNDREDS = {
        "",
        "sto hundert einhundert сто",
        "dwiescie zweihundert двести двисти",
        "trzysta dreihundert триста",
        "czterysta vierhundert четыреста чотириста",
        "piecset funfhundert fuenfhundert пятьсот пятсот",
        "szescset sechshundert шестьсот шистсот",
        "siedemset siebenhundert семьсот симсот",
        "osiemset achthundert восемьсот висимсот",
        "dziewiecset neunhundert девятьсот девятсот"
    };

    private static final Map<String, Integer> MULTIPLIERS = Map.ofEntries(
            Map.entry("double", 2),
            Map.entry("doppel", 2),
            Map.entry("zweimal", 2),
            Map.entry("podwojne", 2),
            Map.entry("podwojny", 2),
            Map.entry("dwukrotnie", 2),
            Map.entry("дважды", 2),
            Map.entry("двойной", 2),
            Map.entry("двойка", 2),
            Map.entry("triple", 3),
            Map.entry("treble", 3),
            Map.entry("dreimal", 3),
            Map.entry("potrojne", 3),
            Map.entry("трижды", 3),
            Map.entry("тройной", 3));

    private static final Set<String> ZEROS =
            Set.of("zera", "zer", "zeros", "zeroes", "nullen", "нуля", "нулей", "ноля", "нули");

    private static final Map<String, Integer> VALUES = values();
    private static final int LONGEST =
            VALUES.keySet().stream().mapToInt(String::length).max().orElse(0);
    private static final String AND = "und";

    private NumberWords() {}

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>();
        put(UNITS, 1, 0, values);
        put(TEENS, 1, 10, values);
        put(TENS, 10, 0, values);
        put(HUNDREDS, 100, 0, values);
        return Map.copyOf(values);
    }

    private static void put(String[] words, int factor, int offset, Map<String, Integer> values) {
        for (int number = 0; number < words.length; number++) {
            for (String word : words[number].split(" ")) {
                if (!word.isEmpty()) {
                    values.put(word, number * factor + offset);
                }
            }
        }
    }

    /** Zeros that are counted: "trzy zera". */
    static boolean isZeros(String word) {
        return ZEROS.contains(word);
    }

    /** How often "double" and its like repeat the number behind them; 1 for other words. */
    static int times(String word) {
        return MULTIPLIERS.getOrDefault(word, 1);
    }

    /** The numbers that a word is made of ("einundzwanzig", "nullsechs"); null if it is made of anything else. */
    static int @Nullable [] of(String word) {
        Integer single = VALUES.get(word);
        if (single != null) {
            return new int[] {single};
        }
        return word.length() < 6 ? null : compound(word);
    }

    private static int @Nullable [] compound(String word) {
        int[] numbers = new int[word.length()];
        int count = 0;
        for (int at = 0; at < word.length(); ) {
            int end = end(word, at);
            if (end < 0) {
                return null;
            }
            int number = VALUES.getOrDefault(word.substring(at, end), 0);
            if (word.startsWith(AND, end) && number > 0 && number < 10) {
                int tens = end(word, end + AND.length());
                if (tens < 0) {
                    return null;
                }
                number += VALUES.getOrDefault(word.substring(end + AND.length(), tens), 0);
                end = tens;
            }
            numbers[count++] = number;
            at = end;
        }
        return Arrays.copyOf(numbers, count);
    }

    /** Behind the longest number that begins at a place; negative if none does. */
    private static int end(String word, int at) {
        for (int end = Math.min(word.length(), at + LONGEST); end > at + 1; end--) {
            if (VALUES.containsKey(word.substring(at, end))) {
                return end;
            }
        }
        return -1;
    }
}
