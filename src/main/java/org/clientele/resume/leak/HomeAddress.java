package org.clientele.resume.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds an address where people write their own: at the head of a résumé, or in the line beside their contact data. It
 * need not be on record. Further down stand those of employers.
 */
final class HomeAddress {

    /** Of a house, with what stands for flat and building, rather than a year or a date. */
    private static final String HOUSE =
            "(?!(?:19|20)\\d\\d\\b)\\d{1,4} ?[a-zа-я]?(?![\\p{L}\\d])(?:[/-]\\d{1,4}[a-z]?)?"
                    + "(?:,? ?(?:m|lok|кв|корп|к|стр|apt|whg)\\.? ?\\d{1,4}|,? (?:mieszkanie|квартира|корпус|flat) \\d{1,4}){0,3}"
                    + "(?![\\p{L}\\d]|[.-]\\d)";

    /** Of up to four words. */
    private static final String NAME = "(?<name>[\\p{L}\\d.'-]{1,30}(?: [\\p{L}\\d.'-]{2,30}){0,3}?)";

    private static final String NUMBERED = "(?:,? ?(?:nr|д|дом|буд|no)\\.?)?,? ?" + HOUSE;

    private static final String START = "(?<![\\p{L}\\d@./-])";

    private static final List<Pattern> STREETS = Stream.of(
                    "(?:(?:ul|al|os|pl|ул|просп|пр|пр-т|пер|бул|б-р|наб|вул)\\. ?|(?:ul|ulica|aleja|aleje|osiedle|plac|ул|улица"
                            + "|проспект|пр-т|переулок|бульвар|шоссе|набережная|площадь|вулиця) )" + NAME + NUMBERED,
                    NAME + " (?:ул|улица|просп|проспект|пр-т|пер|переулок|бульвар|шоссе|наб|набережная|вул)\\.?"
                            + NUMBERED,
                    "(?<name>\\p{L}[\\p{L}-]{1,30}(?:strasse|str\\.|weg|platz|allee|gasse|damm|ufer|steig|chaussee))"
                            + NUMBERED,
                    "(?<name>\\p{L}[\\p{L}-]{2,30}) (?:strasse|str\\.|platz|allee|weg)" + NUMBERED,
                    "(?:(?:flat|apt\\.?|apartment|unit) ?\\d{1,4}[a-z]?,? )?\\d{1,4}[a-z]?(?:/\\d{1,3})? (?<name>\\p{L}[\\p{L}'-]{1,30}"
                            + "(?: \\p{L}[\\p{L}'-]{1,30}){0,2}) (?:street|st|road|rd|avenue|ave|lane|ln|drive|close|court|gardens|terrace"
                            + "|way|square|crescent|place|grove|hill|mews|row|walk|boulevard|blvd)\\b\\.?",
                    NAME + " " + HOUSE + "(?=,? ?\\n?(?:\\d{2}-\\d{3}|(?:d-)?\\d{5}) \\p{L})")
            .map(street -> Pattern.compile(START + street))
            .toList();

    /** Beside a street alone; digits alone only before a town, or in Russian at the beginning of the line. */
    private static final Pattern CODE = Pattern.compile(
            START
                    + "(?:\\d{2}-\\d{3}(?!\\d)|(?:d-)?\\d{5}(?= \\p{L})|\\d{6}(?=,? \\p{L})|[a-z]{1,2}\\d[a-z\\d]? \\d[a-z]{2}\\b)");

    /** An employer's, or when somebody was there. */
    private static final Pattern WORK = Pattern.compile(
            "sp\\. ?z ?o|\\bs\\.a\\b|gmbh|\\bag\\b|\\bltd|\\bllc|\\binc\\b|\\bplc\\b"
                    + "|\\b(?:ооо|оао|зао|пао|тов)\\b|(?:19|20)\\d\\d ?- ?\\p{Alnum}",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** In lines that are not blank. */
    private static final int HEAD = 8;

    private static final int LONGEST_LINE = 200;

    /** From a letter (inclusive) to another (exclusive). */
    private record Line(int from, int to) {}

    private final FoldedText text;
    private final List<Line> lines;
    private final List<Finding> contacts;
    private final List<Finding> findings = new ArrayList<>();

    /** @param contacts by which the candidate is reached in this text */
    HomeAddress(FoldedText text, List<Finding> contacts) {
        this.text = text;
        this.contacts = contacts;
        this.lines = linesOf(text.text());
    }

    private static List<Line> linesOf(String letters) {
        List<Line> lines = new ArrayList<>();
        for (int from = 0; from < letters.length(); ) {
            int end = letters.indexOf('\n', from);
            int to = end < 0 ? letters.length() : end;
            if (!letters.substring(from, to).isBlank()) {
                lines.add(new Line(from, to));
            }
            from = to + 1;
        }
        return lines;
    }

    List<Finding> find() {
        int head = head();
        for (int number = 0; number < lines.size(); number++) {
            Line line = lines.get(number);
            if ((number < head || isBesideContact(number)) && isOwn(line) && hasStreet(line)) {
                addCodes(line);
                if (number + 1 < lines.size() && isOwn(lines.get(number + 1))) {
                    addCodes(lines.get(number + 1));
                }
            }
        }
        return findings;
    }

    /** How many lines there are before the first that tells of work. */
    private int head() {
        int head = 0;
        while (head < HEAD && head < lines.size() && !isOfWork(lines.get(head))) {
            head++;
        }
        return head;
    }

    private boolean isOfWork(Line line) {
        return WORK.matcher(text.text()).region(line.from(), line.to()).find();
    }

    private boolean isOwn(Line line) {
        return line.to() - line.from() <= LONGEST_LINE
                && !isOfWork(line)
                && !Office.isMeant(text.text(), line.from(), line.to());
    }

    private boolean isBesideContact(int number) {
        int from = text.original(lines.get(Math.max(0, number - 1)).from());
        int to = text.original(lines.get(Math.min(lines.size(), number + 2) - 1).to() - 1);
        return contacts.stream().anyMatch(contact -> contact.from() <= to && contact.to() > from);
    }

    private boolean hasStreet(Line line) {
        int before = findings.size();
        for (Pattern pattern : STREETS) {
            Matcher street =
                    pattern.matcher(text.text()).region(line.from(), line.to()).useTransparentBounds(true);
            while (street.find()) {
                if (isName(street.start("name"), street.end("name"))) {
                    findings.add(text.finding(LeakKind.ADDRESS, street.start(), street.end()));
                }
            }
        }
        return findings.size() > before;
    }

    /** "Maple", "3 Maja". */
    private boolean isName(int from, int to) {
        return (text.isCapital(from) || Character.isDigit(text.at(from)))
                && IntStream.range(from, to).anyMatch(text::isCapital);
    }

    private void addCodes(Line line) {
        Matcher code = CODE.matcher(text.text()).region(line.from(), line.to()).useTransparentBounds(true);
        while (code.find()) {
            findings.add(text.finding(LeakKind.ADDRESS, code.start(), code.end()));
        }
    }
}
