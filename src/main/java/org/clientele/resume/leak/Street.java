package org.clientele.resume.leak;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The street of an address.
 *
 * @param names the words that tell which it is: Jana and Matejki of "ul. Jana Matejki"
 * @param number of the house; empty if the address has none
 */
record Street(List<Name> names, String number) {

    /**
     * A word that tells which street it is.
     *
     * @param typed folded
     * @param forms without a German street's ending
     * @param kind that ending, such as "weg"; empty for others
     */
    record Name(String typed, NameForms forms, String kind) {

        static Name of(String word) {
            Matcher compound = COMPOUND.matcher(word);
            return compound.matches()
                    ? new Name(word, NameForms.of(compound.group(1)), kind(compound))
                    : new Name(word, NameForms.of(word), "");
        }

        boolean isMeant(Word word) {
            String letters = word.letters();
            if (letters.charAt(0) == typed.charAt(0)) {
                Matcher compound = COMPOUND.matcher(letters);
                if (compound.matches() && forms.isSpelled(compound.group(1))) {
                    return kind.isEmpty() || kind.equals(kind(compound));
                }
            }
            if (!kind.isEmpty()) {
                return forms.isSpelled(letters);
            }
            return Reading.of(letters).stream()
                    .anyMatch(reading -> forms.isSpelled(reading.letters())
                            || word.capital() && forms.soundsLike(reading.letters()));
        }

        private static String kind(Matcher compound) {
            return compound.group(2).startsWith("str") ? "str" : compound.group(2);
        }
    }

    /** What streets are called besides their names. */
    static final Set<String> KINDS = Set.of(("ul ulica ulicy ulice al aleja alei aleje os osiedle osiedlu pl plac placu"
                    + " str strasse gasse weg allee platz street st road rd avenue ave lane ln drive dr close court ct terrace gardens"
                    + " way square sq crescent place grove hill rise mews row walk yard view green boulevard blvd rue via calle caddesi cad sokak улица улице улицы ул проспект"
                    + " проспекте просп пр пркт переулок переулке пер бульвар бульваре бул шоссе вулиця вулици вул проспекти"
                    + " набережная наб площадь пл тупик проезд")
            .split(" "));

    /** What stands beside the number of a house. */
    private static final Set<String> PARTS =
            Set.of(("m mieszkanie lok lokal flat apt apartment unit wohnung whg кв квартира"
                            + " дом корп корпус город nr no numer nummer hausnummer номер house dom blok budynek c/o bei wojewodztwo polska"
                            + " deutschland germany poland россия украина reki реки река")
                    .split(" "));

    private static final Pattern COMPOUND =
            Pattern.compile("(.{3,})(strasse|str|weg|platz|allee|gasse|ring|damm|ufer|steig|stieg|chaussee)");

    private static final int LONGEST_WAY = 6;

    /** Of the parts of an address between commas. */
    static Stream<Street> of(List<String> parts) {
        int part = partOfStreet(parts);
        List<Word> words = words(parts.get(part));
        List<Word> behind = part + 1 < parts.size() ? words(parts.get(part + 1)) : List.of();
        int name = firstTelling(words);
        if (name < 0) {
            return Stream.empty();
        }
        String number = Stream.of(
                        words.subList(name, words.size()),
                        words.subList(0, name).reversed(),
                        behind)
                .flatMap(List::stream)
                .filter(Street::isNumber)
                .map(Word::letters)
                .findFirst()
                .orElse("");
        List<Name> names = words.stream()
                .skip(name)
                .takeWhile(word -> !word.letters().equals(number))
                .filter(Street::isTelling)
                .map(word -> Name.of(word.letters().replace("'", "")))
                .toList();
        return Stream.of(new Street(names, number));
    }

    /** The one that says so, or the one with the number of the house or right before it, or the first. */
    private static int partOfStreet(List<String> parts) {
        for (int part = 0; part < parts.size(); part++) {
            if (words(parts.get(part)).stream().anyMatch(word -> isKind(word) || isCompound(word))) {
                return part;
            }
        }
        for (int part = 0; part < parts.size(); part++) {
            List<Word> words = words(parts.get(part));
            List<Word> behind = part + 1 < parts.size() ? words(parts.get(part + 1)) : List.of();
            boolean numbered =
                    words.stream().anyMatch(Street::isNumber) || !behind.isEmpty() && isNumber(behind.getFirst());
            if (numbered && firstTelling(words) >= 0) {
                return part;
            }
        }
        return 0;
    }

    private static List<Word> words(String part) {
        return Word.of(FoldedText.of(part));
    }

    private static int firstTelling(List<Word> words) {
        for (int word = 0; word < words.size(); word++) {
            if (isTelling(words.get(word))) {
                return word;
            }
        }
        return -1;
    }

    static boolean isKind(Word word) {
        return KINDS.contains(word.letters());
    }

    private static boolean isCompound(Word word) {
        return COMPOUND.matcher(word.letters()).matches();
    }

    private static boolean isNumber(Word word) {
        return Character.isDigit(word.letters().charAt(0));
    }

    private static boolean isTelling(Word word) {
        return word.length() > 2
                && word.letters().chars().noneMatch(Character::isDigit)
                && !isKind(word)
                && !PARTS.contains(word.letters());
    }

    boolean isCalled(Word word) {
        return names.stream().anyMatch(name -> name.isMeant(word));
    }

    /** "Gr. Straße" for Große Straße. */
    boolean isShortenedTo(Word word, FoldedText text) {
        return word.length() > 1
                && word.capital()
                && word.to() < text.length()
                && text.at(word.to()) == '.'
                && names.stream().anyMatch(name -> name.typed().startsWith(word.letters()));
    }

    /** "Lipowa12". */
    boolean isRunTogether(Word word) {
        int letters = 0;
        while (letters < word.length() && !Character.isDigit(word.letters().charAt(letters))) {
            letters++;
        }
        return letters > 2
                && letters < word.length()
                && isHouse(word.letters().substring(letters))
                && isCalled(new Word(
                        word.letters().substring(0, letters),
                        word.from(),
                        word.from() + letters,
                        word.capital(),
                        word.upper()));
    }

    /** Where its number stands behind a word of its name, with nothing but more of the address between; else the word. */
    int houseBehind(int name, List<Word> words) {
        for (int at = name + 1; at <= name + LONGEST_WAY && at < words.size(); at++) {
            if (isHouse(words.get(at).letters())) {
                return at;
            }
            if (!isOfAddress(words.get(at))) {
                break;
            }
        }
        return name;
    }

    /** "14 Maple Road"; the word itself if its number is not there. */
    int houseBefore(int name, List<Word> words) {
        int at = name - 1;
        while (at >= 0
                && name - at < LONGEST_WAY
                && isOfAddress(words.get(at))
                && !isHouse(words.get(at).letters())) {
            at--;
        }
        return at >= 0 && isHouse(words.get(at).letters()) ? at : name;
    }

    private boolean isOfAddress(Word word) {
        return isKind(word)
                || PARTS.contains(word.letters())
                || word.length() <= 2 && !isNumber(word)
                || isCalled(word);
    }

    /** "12", "12a" and "12к4" are the same house, or the one beside it. */
    boolean isHouse(String word) {
        return !number.isEmpty() && leadingNumber(word).equals(leadingNumber(number));
    }

    private static String leadingNumber(String word) {
        int end = 0;
        while (end < word.length() && Character.isDigit(word.charAt(end))) {
            end++;
        }
        return end == 0 ? word : word.substring(0, end);
    }
}
