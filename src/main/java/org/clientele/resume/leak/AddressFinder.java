package org.clientele.resume.leak;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds where the candidate lives: the street with its number, the postal code. A town alone is no address. */
final class AddressFinder {

    private static final Set<String> STREETS = Set.of(
            "ul",
            "ulica",
            "ulicy",
            "ulice",
            "al",
            "aleja",
            "alei",
            "aleje",
            "os",
            "osiedle",
            "osiedlu",
            "pl",
            "plac",
            "placu",
            "str",
            "strasse",
            "street",
            "st",
            "road",
            "rd",
            "avenue",
            "ave",
            "lane",
            "ln",
            "drive",
            "close",
            "court",
            "terrace",
            "gardens",
            "way",
            "улица",
            "улице",
            "улицы",
            "ул",
            "проспект",
            "проспекте",
            "пр",
            "просп",
            "переулок",
            "переулке",
            "пер",
            "бульвар",
            "бульваре",
            "бул",
            "шоссе",
            "вулиця",
            "вул",
            "набережная",
            "наб",
            "площадь",
            "пл");

    private static final Set<String> PARTS = Set.of(
            "m",
            "mieszkanie",
            "lok",
            "flat",
            "apt",
            "apartment",
            "wohnung",
            "whg",
            "кв",
            "квартира",
            "дом",
            "д",
            "корп",
            "город",
            "г",
            "nr",
            "no",
            "house",
            "bei",
            "c/o",
            "wojewodztwo",
            "polska",
            "deutschland",
            "germany",
            "poland",
            "россия",
            "украина");

    private static final Pattern POSTAL_CODE =
            Pattern.compile("(?<![\\d-])(?:\\d{2} ?- ?\\d{3}|\\d{5,6}|[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2})(?![\\d-])");

    /** A number of a house, rather than since when. */
    private static final Pattern HOME = Pattern.compile(
            "(?:adres zamieszkania|zamieszkal[ya]|wohnhaft|wohnanschrift|privatanschrift"
                    + "|home address|адрес проживания|место жительства|проживаю|мешкаю)[^\\n]{0,60}?(?<![\\d.,-])\\d{1,3}[a-zа-я]?"
                    + "(?![\\p{L}\\d.]| ?(?:lat|rok|miesi|years|months|jahre|monate|лет|год|km|км|min|мин|%))[^\\n]{0,40}");

    private static final int LONGEST_HOUSE = 12;
    private static final Pattern HOUSE_BEFORE = Pattern.compile("(?:^|\\p{L}\\.? )(\\d{1,4}\\p{L}?)(?:/\\d{1,3})?, ?$");
    private static final int SHORTEST_BEHIND_NUMBER = 6;

    private final List<Street> streets = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();

    AddressFinder(PersonalData data) {
        data.addresses().forEach(this::learn);
    }

    private void learn(String address) {
        String folded = FoldedText.fold(address);
        Matcher code = POSTAL_CODE.matcher(folded);
        while (code.find()) {
            codes.add(code.group().replaceAll("[ -]", ""));
        }
        String street = Stream.of(folded.split("[,;\\n]"))
                .filter(part -> Word.of(FoldedText.of(part)).stream()
                        .anyMatch(word -> STREETS.contains(word.letters()) || Street.isCompound(word)))
                .findFirst()
                .orElse(folded.split("[,;\\n]")[0]);
        Set<String> names =
                Word.of(FoldedText.of(street)).stream().map(Word::letters).collect(Collectors.toSet());
        List<Word> words = Word.of(FoldedText.of(POSTAL_CODE.matcher(folded).replaceAll(" ")));
        words.stream()
                .filter(word -> names.contains(word.letters()) && isTelling(word))
                .max(Comparator.comparingInt(Word::length))
                .ifPresent(word -> streets.add(Street.of(word, words)));
    }

    private static boolean isTelling(Word word) {
        return word.length() > 2
                && word.letters().chars().allMatch(Character::isLetter)
                && !STREETS.contains(word.letters())
                && !PARTS.contains(word.letters());
    }

    List<Finding> find(FoldedText text) {
        List<Finding> findings = new ArrayList<>();
        if (!streets.isEmpty()) {
            List<Word> words = Word.of(text);
            for (int number = 0; number < words.size(); number++) {
                addStreet(number, words, text, findings);
            }
        }
        codes.forEach(code -> addCode(code, text, findings));
        Matcher home = HOME.matcher(text.text());
        while (home.find()) {
            findings.add(text.finding(LeakKind.ADDRESS, home.start(), home.end()));
        }
        return findings;
    }

    private void addStreet(int number, List<Word> words, FoldedText text, List<Finding> findings) {
        for (Street street : streets) {
            if (!street.isCalled(words.get(number))) {
                continue;
            }
            int last = street.house(number, words, mayFollowNumber(number, words));
            if (last != number && (isMeantAsName(number, words) || last == number + 1)) {
                Word first = words.get(Math.min(last, number));
                findings.add(text.finding(
                        LeakKind.ADDRESS,
                        first.from(),
                        words.get(Math.max(last, number)).to()));
            }
        }
    }

    /** In small letters it is a street only beside a word for one, or right before its number. */
    private static boolean isMeantAsName(int number, List<Word> words) {
        return words.get(number).capital() || isStreetAt(number - 1, words) || isStreetAt(number + 1, words);
    }

    /** "14 Maple Road", "44 Lindenstrasse"; a short name could be the thing that is counted. */
    private static boolean mayFollowNumber(int number, List<Word> words) {
        Word word = words.get(number);
        return isStreetAt(number + 1, words)
                || number > 0
                        && word.capital()
                        && word.length() >= SHORTEST_BEHIND_NUMBER
                        && word.from() - words.get(number - 1).to() == 1;
    }

    private static boolean isStreetAt(int number, List<Word> words) {
        return number >= 0
                && number < words.size()
                && STREETS.contains(words.get(number).letters());
    }

    /** A code of digits alone could be an amount: a town or a country's letter has to stand beside it. */
    private void addCode(String code, FoldedText text, List<Finding> findings) {
        Matcher codes = POSTAL_CODE.matcher(text.text());
        while (codes.find()) {
            String found = codes.group();
            boolean plain = found.chars().allMatch(Character::isDigit);
            if (found.replaceAll("[ -]", "").equals(code)
                    && !isBehindOtherHouse(text.text(), codes.start())
                    && (!plain || isBesideTown(text, codes.start(), codes.end()))) {
                findings.add(text.finding(LeakKind.ADDRESS, codes.start(), codes.end()));
            }
        }
    }

    /** The code of a district is the code of the neighbours as well. */
    private boolean isBehindOtherHouse(String letters, int code) {
        Matcher house = HOUSE_BEFORE.matcher(letters.substring(Math.max(0, code - LONGEST_HOUSE), code));
        return house.find() && streets.stream().noneMatch(street -> street.isHouse(house.group(1)));
    }

    private static boolean isBesideTown(FoldedText text, int from, int to) {
        int next = to;
        while (next < text.length() && " ,\n".indexOf(text.at(next)) >= 0) {
            next++;
        }
        boolean townBehind = next < text.length() && next > to && text.isCapital(next);
        String before = text.text().substring(Math.max(0, from - 14), from);
        return townBehind || before.matches("(?s).*(?:plz|index|индекс|postal|kod|[, ]d-|zip)\\P{L}*");
    }
}
