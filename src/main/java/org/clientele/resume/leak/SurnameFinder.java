package org.clientele.resume.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds surnames where they are hidden, declined, transcribed, disguised or split. */
final class SurnameFinder {

    /** What files are called besides their owners. */
    private static final Set<String> FILE_WORDS = Set.of(
            ("cv resume lebenslauf bewerbung zyciorys резюме rezyume rezume profil profile final new neu kopia copy scan skan"
                            + " foto photo mail web dev design anschreiben zeugnis zeugnisse list letter cover application aplikacja bewerber")
                    .split(" "));

    private static final Set<String> ENDINGS =
            Set.of("pdf doc docx odt rtf txt jpg jpeg png ppt pptx xls xlsx".split(" "));

    /** So many other words make a file's name a title: "Bell_tower_restoration.pdf". */
    private static final int WORDS_OF_TITLE = 2;

    private static final int SHORTEST_IN_ONE = 4;
    private static final int MOST_PIECES = 6;

    private final List<Surname> surnames;
    private final GivenNames givenNames;

    SurnameFinder(PersonalData data) {
        givenNames = new GivenNames(data.givenNames());
        surnames = data.nameHidden()
                ? data.familyNames().stream().flatMap(Surname::of).toList()
                : List.of();
    }

    List<Finding> find(FoldedText text, Part part) {
        if (surnames.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        List<Word> words = Word.of(text);
        NameContext context = new NameContext(text, words, givenNames);
        boolean title = part == Part.IDENTIFIER && isTitle(words);
        for (int number = 0; number < words.size(); number++) {
            Word word = words.get(number);
            boolean thing = NamedAfter.isThing(number, words, text) && !context.isBesideGivenName(number);
            if (part != Part.IDENTIFIER && (thing || context.isSomebodyElse(number))) {
                continue;
            }
            if (isName(number, words, context, part, title)) {
                findings.add(text.finding(LeakKind.NAME, word.from(), word.to()));
            } else {
                int last = lastPiece(number, words, text);
                if (last > number) {
                    findings.add(text.finding(
                            LeakKind.NAME, word.from(), words.get(last).to()));
                }
            }
        }
        return findings;
    }

    private boolean isName(int number, List<Word> words, NameContext context, Part part, boolean title) {
        Word word = words.get(number);
        List<Reading> readings = Reading.of(word.letters());
        for (Surname surname : surnames) {
            for (Reading reading : readings) {
                boolean found = part == Part.IDENTIFIER && !(title && surname.word())
                        ? isWithin(reading, surname)
                        : isName(reading, surname, number, word, context) || isInOne(reading.letters(), surname, word);
                boolean alone = title && surname.forms().isSpelled(reading.letters()) && isAlone(number, words);
                if (found || alone || isSpelledBehindParticles(reading, surname, number, words)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isName(Reading reading, Surname surname, int number, Word word, NameContext context) {
        if (surname.forms().isSpelled(reading.letters())) {
            if ((reading.disguised() || context.isSpaced(word))
                    && surname.name().length() >= SHORTEST_IN_ONE) {
                return true;
            }
            if (surname.isAdjective() && context.describes(number)) {
                return context.isBesideGivenName(number);
            }
            return surname.word()
                    ? context.saysName(number, surname.name())
                    : word.capital() || surname.isLong() && !surname.smallWord() || context.isBesideGivenName(number);
        }
        boolean heard = word.capital() && surname.forms().soundsLike(reading.letters());
        return heard && (!surname.word() || context.saysName(number, surname.name()));
    }

    private static boolean isSpelledBehindParticles(Reading reading, Surname surname, int number, List<Word> words) {
        return surname.isBehindParticles(number, words) && surname.forms().isSpelled(reading.letters());
    }

    /** "Cole - Master Mariner.pdf". */
    private static boolean isAlone(int number, List<Word> words) {
        return (number == 0 || words.get(number).from() - words.get(number - 1).to() > 1)
                && (number + 1 == words.size()
                        || words.get(number + 1).from() - words.get(number).to() > 1);
    }

    /** Whether the name of a file says what it is about rather than whose it is. */
    private boolean isTitle(List<Word> words) {
        long others = words.stream()
                .filter(word -> word.length() > 2
                        && !ENDINGS.contains(word.letters())
                        && !Character.isDigit(word.letters().charAt(0))
                        && surnames.stream()
                                .noneMatch(surname -> surname.forms().isSpelled(word.letters())))
                .count();
        return others >= WORDS_OF_TITLE
                && words.stream()
                        .noneMatch(word -> FILE_WORDS.contains(word.letters()) || givenNames.isGivenName(word));
    }

    /** "jkowalski", "jankowalski", "kowalskijan". */
    private boolean isInOne(String letters, Surname surname, Word word) {
        if (!surname.isLong() || letters.length() <= surname.name().length()) {
            return false;
        }
        boolean handle = !word.capital()
                && !surname.word()
                && letters.length() <= surname.name().length() + 4;
        return givenNames.withoutGivenName(letters).anyMatch(surname.forms()::isSpelled)
                || handle && letters.endsWith(surname.name());
    }

    private boolean isWithin(Reading reading, Surname surname) {
        String word = reading.letters();
        if (surname.name().length() < SHORTEST_IN_ONE) {
            return surname.forms().isSpelled(word)
                    || withoutFileWord(word).anyMatch(surname.forms()::isSpelled)
                    || givenNames.withoutGivenName(word).anyMatch(surname.name()::equals);
        }
        return withoutFileWord(word).anyMatch(surname.forms()::isSpelled)
                || surname.isLong() && !surname.word() && word.contains(surname.name())
                || surname.forms().isSpelled(word)
                || surname.forms().soundsLike(word)
                || givenNames.withoutGivenName(word).anyMatch(surname.forms()::soundsLike);
    }

    /** "KochCV" and "lebenslaufkoch" without what files are called. */
    private static Stream<String> withoutFileWord(String word) {
        return FILE_WORDS.stream()
                .flatMap(other -> Stream.of(
                        word.startsWith(other) ? word.substring(other.length()) : word,
                        word.endsWith(other) ? word.substring(0, word.length() - other.length()) : word));
    }

    /** The last of the words that make a surname together, as "Kowal-ski" does; the first itself if none do. */
    private int lastPiece(int first, List<Word> words, FoldedText text) {
        String beginning = words.get(first).letters();
        if (!words.get(first).capital()
                || surnames.stream().anyMatch(surname -> surname.forms().isSpelled(beginning))) {
            return first;
        }
        int longest = surnames.stream()
                .mapToInt(surname -> surname.forms().longest())
                .max()
                .orElse(0);
        StringBuilder joined = new StringBuilder(beginning);
        for (int next = first + 1; next < words.size() && next < first + MOST_PIECES; next++) {
            if (!isTorn(text, words.get(next - 1).to(), words.get(next).from())) {
                return first;
            }
            joined.append(words.get(next).letters());
            if (joined.length() > longest) {
                return first;
            }
            String whole = joined.toString();
            if (surnames.stream()
                    .anyMatch(surname -> surname.isLong() && surname.forms().isSpelled(whole))) {
                return next;
            }
        }
        return first;
    }

    /** One sign, or the end of a line, perhaps with a hyphen and an indentation. */
    private static boolean isTorn(FoldedText text, int from, int to) {
        boolean brokenLine = false;
        for (int at = from; at < to; at++) {
            brokenLine |= text.at(at) == '\n';
        }
        boolean apostrophe = to - from == 2 && text.at(from) == '\'';
        return to - from <= 1 || apostrophe || brokenLine && to - from <= 6;
    }
}
