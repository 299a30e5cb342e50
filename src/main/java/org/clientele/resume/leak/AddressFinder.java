package org.clientele.resume.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where the candidate lives: the street with its number, the postal code. A town alone is no address. */
final class AddressFinder {

    /** A number of a house, rather than since when. */
    private static final Pattern HOME = Pattern.compile(
            "(?:adres zamieszkania|zamieszkal[ya]|wohnhaft|wohnanschrift|privatanschrift"
                    + "|home address|адрес проживания|место жительства|проживаю|мешкаю)[^\\n]{0,60}?(?<![\\d.,-])\\d{1,3}[a-zа-я]?"
                    + "(?![\\p{L}\\d.]| ?(?:lat|rok|miesi|years|months|jahre|monate|лет|год|km|км|min|мин|%))[^\\n]{0,40}");

    private static final int SHORTEST_BEHIND_NUMBER = 6;

    /** Behind a number it says what is counted: "5 osób". */
    private static final Pattern COUNTED = Pattern.compile(" \\p{Ll}{3,}.*", Pattern.DOTALL);

    private final List<Street> streets;
    private final PostalCodes codes;

    AddressFinder(PersonalData data) {
        List<String> addresses = data.addresses().stream().map(FoldedText::fold).toList();
        streets = addresses.stream()
                .map(address -> PostalCodes.without(address).split("[,;\\n]"))
                .flatMap(parts -> Street.of(List.of(parts)))
                .toList();
        codes = new PostalCodes(addresses, streets);
    }

    List<Finding> find(FoldedText text) {
        List<Finding> findings = new ArrayList<>();
        if (!streets.isEmpty()) {
            List<Word> words = Word.of(text);
            for (int number = 0; number < words.size(); number++) {
                addStreet(number, words, text, findings);
            }
        }
        codes.find(text, findings);
        Matcher home = HOME.matcher(text.text());
        while (home.find()) {
            findings.add(text.finding(LeakKind.ADDRESS, home.start(), home.end()));
        }
        return findings;
    }

    private void addStreet(int number, List<Word> words, FoldedText text, List<Finding> findings) {
        Word name = words.get(number);
        for (Street street : streets) {
            if (street.isRunTogether(name)) {
                findings.add(text.finding(LeakKind.ADDRESS, name.from(), name.to()));
            }
            if (!street.isCalled(name) && !street.isShortenedTo(name, text)) {
                continue;
            }
            int behind = street.houseBehind(number, words);
            boolean found = behind > number && (isMeantAsName(number, words) || isRightBefore(number, words, text));
            int house = found || !mayFollowNumber(number, words) ? behind : street.houseBefore(number, words);
            if (house < number || found) {
                findings.add(text.finding(
                        LeakKind.ADDRESS,
                        words.get(Math.min(house, number)).from(),
                        words.get(Math.max(house, number)).to()));
            }
        }
    }

    /** In small letters it is a street only beside a word for one, or right before its number. */
    private static boolean isMeantAsName(int number, List<Word> words) {
        return words.get(number).capital() || isStreetAt(number - 1, words) || isStreetAt(number + 1, words);
    }

    /** "jaworowa 14", but not "jaworowy, 14 desek". */
    private static boolean isRightBefore(int number, List<Word> words, FoldedText text) {
        if (number + 1 >= words.size()) {
            return false;
        }
        Word house = words.get(number + 1);
        String behind = text.text().substring(house.to(), Math.min(text.length(), house.to() + 4));
        return house.from() - words.get(number).to() == 1
                && !COUNTED.matcher(behind).matches();
    }

    /** "14 Maple Road", "44 Lindenstrasse"; a short name could be the thing that is counted. */
    private static boolean mayFollowNumber(int number, List<Word> words) {
        Word word = words.get(number);
        return isStreetAt(number + 1, words)
                || isStreetAt(number - 1, words)
                || number > 0
                        && word.capital()
                        && word.length() >= SHORTEST_BEHIND_NUMBER
                        && word.from() - words.get(number - 1).to() == 1;
    }

    private static boolean isStreetAt(int number, List<Word> words) {
        return number >= 0 && number < words.size() && Street.isKind(words.get(number));
    }
}
