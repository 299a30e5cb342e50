package org.clientele.resume.leak;

import java.util.List;
import java.util.Set;

/** What the words around say about one that may be a surname or just a word: Zima, Bauer, Koch, Young, Мороз. */
final class NameContext {

    /** Words that German texts hold and no other: there nouns have capitals as well. */
    private static final Set<String> GERMAN =
            words("und der das mit fur bei zum zur von des dem eine einen auf als seit"
                    + " wurde herr frau uber nach nicht aus ein ist");

    /** As many words as a page without any German ones may hold by chance. */
    private static final int WORDS_PER_GERMAN = 40;

    /** After them, without an article, stands a person rather than a thing. */
    private static final Set<String> GERMAN_BEFORE_PERSONS = words("von mit durch laut dank gegenuber");

    /** With a capital only since they begin a sentence; what stands behind them needs none. */
    private static final Set<String> PREPOSITIONS = words("o z ze w we u do od dla przez po za przy by with for from to"
            + " thanks through per of о об с со к ко у в от для по за при под над через з із до від про зі ku wg");

    private static final Set<String> BEFORE_WORDS = words("a an the as head senior junior trained qualified als zum zur"
            + " chief assistant lead firma firmy firmie spolka spolki spolce company brand marka marki hotel"
            + " фирма фирмы фирме компания компании компанией ооо завод магазин марки");

    private static final Set<String> COMPANIES = words("gmbh ag kg ohg ltd inc llc plc sp spolka co ооо ао тов");

    /** What people did: Wrona kierowała, Bauer war, Young led, Мороз руководила. */
    private static final List<String> VERB_ENDINGS =
            List.of("al", "il", "yl", "la", "uje", "ete", "ed", "ал", "ил", "ла", "лась", "лся");

    private static final Set<String> VERBS = words(
            "is was has led ist hat war wird kann jest ma zna knows имеет был знает"
                    + " posiada can will wrote made took gave won kam ging schrieb leitet fuhrt arbeitet never always nigdy zawsze nie stets immer никогда всегда");

    private final FoldedText text;
    private final List<Word> words;
    private final GivenNames givenNames;
    private final boolean german;

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.split(" ")));
    }

    NameContext(FoldedText text, List<Word> words, GivenNames givenNames) {
        this.text = text;
        this.words = words;
        this.givenNames = givenNames;
        this.german = words.stream()
                        .map(Word::letters)
                        .filter(GERMAN::contains)
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
        return isThere(number + 1) && COMPANIES.contains(words.get(number + 1).letters());
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
        return BEFORE_WORDS.contains(word.letters())
                || List.of("des", "eines", "dieses", "der").contains(word.letters());
    }

    private boolean isCapitalForNoOtherReason(int number, String surname) {
        Word word = words.get(number);
        if (!word.capital() || isCompany(number) || isPartOfCompound(word)) {
            return false;
        }
        if (isThere(number - 1) && isBlankBetween(words.get(number - 1), word)) {
            Word before = words.get(number - 1);
            return german
                    ? GERMAN_BEFORE_PERSONS.contains(before.letters())
                    : isPersonBehind(number - 1, before, !word.letters().equals(surname));
        }
        return isThere(number + 1) && isBlankBetween(word, words.get(number + 1)) && isVerb(words.get(number + 1));
    }

    /** Whether it begins a line and a small word follows that is no verb, as behind an adjective. */
    boolean describes(int number) {
        return beginsLine(number)
                && isThere(number + 1)
                && !words.get(number + 1).capital()
                && isBlankBetween(words.get(number), words.get(number + 1))
                && !isVerb(words.get(number + 1));
    }

    /** A word that is declined and has a capital in a sentence is a name. */
    private boolean isPersonBehind(int place, Word before, boolean declined) {
        if (before.capital()) {
            return PREPOSITIONS.contains(before.letters()) || declined && beginsLine(place);
        }
        return !isNumber(before) && !BEFORE_WORDS.contains(before.letters()) && !isBeforeCapital(place + 1);
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

    private boolean isVerb(Word word) {
        return !word.capital()
                && (VERBS.contains(word.letters())
                        || word.length() > 3 && VERB_ENDINGS.stream().anyMatch(word.letters()::endsWith));
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
