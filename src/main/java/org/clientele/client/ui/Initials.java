package org.clientele.client.ui;

/** The initials that stand for somebody where there is no room for the name. */
final class Initials {

    private Initials() {}

    /** Of the first and the last of the words. */
    static String of(String name) {
        String[] words = name.strip().split("\\s+");
        String first = letter(words[0]);
        return words.length == 1 ? first : first + letter(words[words.length - 1]);
    }

    private static String letter(String word) {
        return word.isEmpty()
                ? ""
                : word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT);
    }
}
