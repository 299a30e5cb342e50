package org.clientele.resume.leak;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The street of an address.
 *
 * @param forms of the word that tells most, without a street's ending
 * @param number of the house; empty if the address has none
 * @param kind the ending of a German name of a street, such as "weg"; empty for others
 */
record Street(NameForms forms, String number, String kind) {

    private static final Pattern COMPOUND =
            Pattern.compile("(.{3,})(strasse|str|weg|platz|allee|gasse|ring|damm|ufer|steig|stieg|chaussee)");

    private static final int LONGEST_WAY = 3;

    static Street of(Word name, List<Word> words) {
        String number = words.stream()
                .filter(word -> Character.isDigit(word.letters().charAt(0)))
                .sorted(Comparator.comparing((Word word) -> word.from() < name.from())
                        .thenComparing(word -> Math.abs(word.from() - name.from())))
                .map(word -> word.letters())
                .findFirst()
                .orElse("");
        Matcher compound = COMPOUND.matcher(name.letters());
        return compound.matches()
                ? new Street(NameForms.of(compound.group(1)), number, kind(compound))
                : new Street(NameForms.of(name.letters()), number, "");
    }

    static boolean isCompound(Word word) {
        return COMPOUND.matcher(word.letters()).matches();
    }

    boolean isCalled(Word word) {
        String letters = word.letters();
        if (!kind.isEmpty()) {
            Matcher compound = COMPOUND.matcher(letters);
            return compound.matches() && isOfKind(compound) || forms.isSpelled(letters);
        }
        return Reading.of(letters).stream()
                .anyMatch(reading ->
                        forms.isSpelled(reading.letters()) || word.capital() && forms.soundsLike(reading.letters()));
    }

    private boolean isOfKind(Matcher compound) {
        return kind(compound).equals(kind) && forms.isSpelled(compound.group(1));
    }

    private static String kind(Matcher compound) {
        return compound.group(2).startsWith("str") ? "str" : compound.group(2);
    }

    /**
     * Where its number stands, behind the name; the name itself if nowhere.
     *
     * @param english whether it may stand right before the name as well, as in "14 Maple Road"
     */
    int house(int name, List<Word> words, boolean english) {
        for (int at = name + 1; at <= name + LONGEST_WAY && at < words.size(); at++) {
            if (isHouse(words.get(at).letters())) {
                return at;
            }
        }
        return english && name > 0 && isHouse(words.get(name - 1).letters()) ? name - 1 : name;
    }

    boolean isHouse(String word) {
        return !number.isEmpty()
                && (word.equals(number) || word.replaceFirst("\\p{L}$", "").equals(number.replaceFirst("\\p{L}$", "")));
    }
}
