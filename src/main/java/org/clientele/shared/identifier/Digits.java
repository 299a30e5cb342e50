package org.clientele.shared.identifier;

import java.util.regex.Pattern;

/** What NIP, REGON and KRS have in common: how they are typed, and checksums with weights modulo 11. */
final class Digits {

    /** Blanks of every width, invisible characters that come along when copying, hyphens and dashes. */
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Pd}]+");

    private Digits() {}

    static String withoutSeparators(String typed) {
        return SEPARATORS.matcher(typed).replaceAll("");
    }

    static boolean areAll(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static boolean areZeros(String digits) {
        return digits.chars().allMatch(c -> c == '0');
    }

    /** The weighted sum of as many leading digits as there are weights, modulo 11. */
    static int remainder(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * at(digits, i);
        }
        return sum % 11;
    }

    static int at(String digits, int index) {
        return digits.charAt(index) - '0';
    }
}
