package org.clientele.resume.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the postal codes of a candidate's addresses, unless they are beside the number of somebody else's house. */
final class PostalCodes {

    /** Of Poland, of digits alone, of the United Kingdom, Ireland, the Netherlands and Canada. */
    private static final Pattern CODE = Pattern.compile(
            "(?<![\\p{L}\\d-])(?:\\d{2} ?- ?\\d{3}|\\d{5,6}|\\d{3} \\d{2}|[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}"
                    + "|[a-z]\\d[\\dw] ?[a-z\\d]{4}|\\d{4} ?[a-z]{2}|[a-z]\\d[a-z] ?\\d[a-z]\\d)(?![\\p{L}\\d-])");

    /** A name and a number of a house behind it, rather than the first digits of a telephone. */
    private static final Pattern HOUSE = Pattern.compile(
            "\\b\\p{L}{3,40}+\\.? ([1-9]\\d{0,2}\\p{L}?)(?![\\p{L}\\d]|[ -]\\d{2})", Pattern.UNICODE_CHARACTER_CLASS);

    private static final int LONGEST_LINE = 80;

    private final List<String> codes = new ArrayList<>();
    private final List<Street> streets;

    PostalCodes(List<String> foldedAddresses, List<Street> streets) {
        this.streets = streets;
        for (String address : foldedAddresses) {
            CODE.matcher(address).results().map(code -> bare(code.group())).forEach(codes::add);
        }
    }

    private static String bare(String code) {
        return code.replaceAll("[ -]", "");
    }

    static String without(String address) {
        return CODE.matcher(address).replaceAll(" ");
    }

    void find(FoldedText text, List<Finding> findings) {
        Matcher found = CODE.matcher(text.text());
        while (!codes.isEmpty() && found.find()) {
            if (codes.contains(bare(found.group()))
                    && (!isPlain(found.group()) || isBesideTown(text, found.start(), found.end()))
                    && !isBesideOtherHouse(text, found.start(), found.end())) {
                findings.add(text.finding(LeakKind.ADDRESS, found.start(), found.end()));
            }
        }
    }

    private static boolean isPlain(String code) {
        return code.chars().noneMatch(letter -> Character.isLetter(letter) || letter == '-');
    }

    /** Digits alone could be an amount: a town or a country's letter has to stand beside them. */
    private static boolean isBesideTown(FoldedText text, int from, int to) {
        int next = to;
        while (next < text.length() && " ,\n".indexOf(text.at(next)) >= 0) {
            next++;
        }
        boolean townBehind = next < text.length() && next > to && text.isCapital(next);
        String before = text.text().substring(Math.max(0, from - 14), from);
        return townBehind || before.matches("(?s).*(?:plz|index|индекс|postal|kod|[, ]d-|zip)\\P{L}*");
    }

    /** The code of a district is the code of the neighbours as well. */
    private boolean isBesideOtherHouse(FoldedText text, int from, int to) {
        String letters = text.text();
        int start = Math.max(letters.lastIndexOf('\n', from) + 1, from - LONGEST_LINE);
        int line = letters.indexOf('\n', to);
        int end = Math.min(line < 0 ? letters.length() : line, to + LONGEST_LINE);
        List<String> houses = HOUSE.matcher(letters)
                .region(start, end)
                .results()
                .filter(house -> text.isCapital(house.start()))
                .map(house -> house.group(1))
                .toList();
        return !houses.isEmpty()
                && houses.stream().noneMatch(house -> streets.stream().anyMatch(street -> street.isHouse(house)));
    }
}
