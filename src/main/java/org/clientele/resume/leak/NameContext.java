package org.clientele.resume.leak;

import java.util.List;

/** What the words around say about one that may be a surname or just a word: Zima, Bauer, Koch, Young, Мороз. */
final class NameContext {

    /** As many words as a page without any German ones may hold by chance. */
    private static final int WORDS_PER_GERMAN = 40;

    private final FoldedText text;
    private final List<Word> words;
    private final GivenNames givenNames;
    private final boolean german;

    NameContext(FoldedText text, List<Word> words, GivenNames givenNames) {
        this.text = text;
        this.words = words;
        this.givenNames = givenNames;
        this.german = words.stream()
                        .map(Word::letters)
                        .filter(Neighbours.GERMAN::contains)
                        .distinct()
                        .count()
                > Math.min(3, words.size() / WORDS_PER_GERMAN);
    }

    /** Whether a word that is a surname as well is meant as the surname here. */
    boolean saysName(int number, String surname) {
        return isBesideGivenName(number)
                || isAddressed(number)
                || isPossessive(number, surname)
                || isCapitalForNoOtherReason(number, surname)
                || isHeading(number);
    }

    /** Whether it stood there letter by letter. */
    boolean isSpaced(Word word) {
        return text.isSpaced(word.from());
    }

    boolean isBesideGivenName(int number) {
        return isGiven(number - 1, number) || isGiven(number + 1, number) || isDoubleName(number);
    }

    /** Behind a first name that is not the candidate's: "Freddy Krueger". */
    boolean isSomebodyElse(int number) {
        return isThere(number - 1)
                && words.get(number - 1).capital()
                && isBlankBetween(words.get(number - 1), words.get(number))
                && CommonWords.FIRST_NAMES.contains(words.get(number - 1).letters())
                && !givenNames.beginAs(words.get(number - 1))
                && !isBesideGivenName(number);
    }

    /** "Anna Maria Wrona". */
    private boolean isDoubleName(int number) {
        return isThere(number - 2)
                && isInOneBreath(number - 2)
                && isInOneBreath(number - 1)
                && words.get(number - 1).capital()
                && words.get(number).capital()
                && givenNames.isGivenName(words.get(number - 2));
    }

    private boolean isGiven(int other, int number) {
        return isThere(other)
                && isNear(Math.min(other, number), Math.max(other, number))
                && (givenNames.isGivenName(words.get(other)) || isInitial(other) && !endsLine(Math.min(other, number)));
    }

    private boolean isInitial(int number) {
        Word word = words.get(number);
        return givenNames.isInitial(word) && word.to() < text.length() && text.at(word.to()) == '.';
    }

    private boolean isThere(int number) {
        return number >= 0 && number < words.size();
    }

    /** Nothing but a few blanks and signs between two words. */
    private boolean isNear(int one, int next) {
        return words.get(next).from() - words.get(one).to() <= 4;
    }

    /** Blanks, a hyphen or the dot of an initial before the next word. */
    private boolean isInOneBreath(int number) {
        Word word = words.get(number);
        for (int at = word.to(); at < words.get(number + 1).from(); at++) {
            if (text.at(at) != ' ' && text.at(at) != '-' && !(text.at(at) == '.' && word.length() <= 2)) {
                return false;
            }
        }
        return true;
    }

    /** "Pan Wrona", "Mr T Wood". */
    private boolean isAddressed(int number) {
        if (!words.get(number).capital() || isCompany(number)) {
            return false;
        }
        boolean initial = isThere(number - 2) && givenNames.isInitial(words.get(number - 1));
        return isTitle(number - 1, number) || initial && isTitle(number - 2, number - 1);
    }

    private boolean isTitle(int place, int next) {
        return isThere(place)
                && isNear(place, next)
                && (isParticle(words.get(place))
                        || CommonWords.TITLES.contains(words.get(place).letters()));
    }

    /** "v. Berg". */
    private boolean isParticle(Word word) {
        return word.letters().equals("v") && text.at(word.to()) == '.';
    }

    private boolean isCompany(int number) {
        return isThere(number + 1)
                && (Neighbours.COMPANIES.contains(words.get(number + 1).letters())
                        || text.text().startsWith(" &", words.get(number).to()));
    }

    /** "Young's campaign", "Krauses Team". */
    private boolean isPossessive(int number, String surname) {
        Word word = words.get(number);
        if (!word.capital() || isThere(number - 1) && isWordBefore(words.get(number - 1))) {
            return false;
        }
        boolean german = this.german
                && word.letters().equals(surname + "s")
                && isThere(number + 1)
                && words.get(number + 1).capital()
                && isBlankBetween(word, words.get(number + 1));
        return german || word.letters().startsWith(surname + "'");
    }

    private static boolean isWordBefore(Word word) {
        return Neighbours.BEFORE_WORDS.contains(word.letters())
                || List.of("des", "eines", "dieses", "der").contains(word.letters());
    }

    private boolean isCapitalForNoOtherReason(int number, String surname) {
        Word word = words.get(number);
        if (!word.capital()
                || isCompany(number)
                || isPartOfCompound(word)
                || Neighbours.ALWAYS_CAPITAL.contains(surname)
                || isThere(number + 1)
                        && isNumber(words.get(number + 1))
                        && isBlankBetween(word, words.get(number + 1))) {
            return false;
        }
        if (isThere(number - 1) && isBlankBetween(words.get(number - 1), word)) {
            Word before = words.get(number - 1);
            return german
                    ? Neighbours.GERMAN_BEFORE_PERSONS.contains(before.letters())
                            && !Neighbours.MATTER.contains(surname)
                    : isPersonBehind(number - 1, before, !word.letters().equals(surname));
        }
        return isThere(number + 1)
                && isBlankBetween(word, words.get(number + 1))
                && Neighbours.isVerb(number + 1, words);
    }

    /** Whether it begins a line and a small word follows that is no verb, as behind an adjective. */
    boolean describes(int number) {
        return beginsLine(number)
                && isThere(number + 1)
                && !words.get(number + 1).capital()
                && isBlankBetween(words.get(number), words.get(number + 1))
                && !Neighbours.isVerb(number + 1, words);
    }

    /** A word that is declined and has a capital in a sentence is a name. */
    private boolean isPersonBehind(int place, Word before, boolean declined) {
        if (before.capital()) {
            return Neighbours.PREPOSITIONS.contains(before.letters()) || declined && beginsLine(place);
        }
        return !isNumber(before)
                && !Neighbours.BEFORE_WORDS.contains(before.letters())
                && (declined || !Neighbours.BEFORE_THINGS.contains(before.letters()))
                && !isBeforeCapital(place + 1);
    }

    private boolean beginsLine(int number) {
        return number == 0 || endsLine(number - 1);
    }

    private boolean endsLine(int number) {
        if (number == words.size() - 1) {
            return true;
        }
        for (int at = words.get(number).to(); at < words.get(number + 1).from(); at++) {
            if (text.at(at) == '\n') {
                return true;
            }
        }
        return false;
    }

    /** "Young Enterprise" is no person. */
    private boolean isBeforeCapital(int number) {
        return isThere(number + 1)
                && words.get(number + 1).capital()
                && isBlankBetween(words.get(number), words.get(number + 1));
    }

    private static boolean isNumber(Word word) {
        return Character.isDigit(word.letters().charAt(0));
    }

    private boolean isPartOfCompound(Word word) {
        return word.to() < text.length() && text.at(word.to()) == '-';
    }

    private boolean isBlankBetween(Word one, Word next) {
        for (int at = one.to(); at < next.from(); at++) {
            if (text.at(at) != ' ') {
                return false;
            }
        }
        return true;
    }

    /** Alone in the first or the last line, where a name stands, or in capitals. */
    private boolean isHeading(int number) {
        Word word = words.get(number);
        return word.capital()
                && beginsLine(number)
                && endsLine(number)
                && (number == 0 || number == words.size() - 1 || word.upper());
    }
}
