package org.clientele.resume.leak;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clientele.resume.leak.DigitRuns.Way;

/** Finds the candidate's phone numbers however they are written, and anybody's that are plainly phone numbers. */
final class PhoneFinder {

    private static final int SHORTEST = 7;
    private static final int FEWEST_WORDS = 4;

    /** 00380. */
    private static final int LONGEST_PREFIX = 5;

    private static final Pattern YEARS = Pattern.compile("(?:(?:19|20)\\d\\d)+");
    private static final List<Way> WAYS =
            List.of(new Way(true, false), new Way(false, false), new Way(true, true), new Way(false, true));

    /** Without country and trunk prefix, which are left off and put before as people like. */
    private final List<String> known;

    private final boolean ownOnly;

    PhoneFinder(PersonalData data, boolean ownOnly) {
        this.ownOnly = ownOnly;
        known = data.phones().stream()
                .map(PhoneFinder::significant)
                .filter(digits -> digits.length() >= SHORTEST)
                .distinct()
                .toList();
    }

    private static String significant(String phone) {
        String typed = FoldedText.fold(phone).replaceAll("\\(0\\)", "");
        String digits = typed.replaceAll("\\D", "");
        boolean international = typed.stripLeading().startsWith("+") || digits.startsWith("00");
        String whole = digits.replaceFirst("^0+", "");
        return (international ? national(whole) : Optional.<String>empty()).orElseGet(() -> withoutPrefix(whole));
    }

    private static Optional<String> national(String international) {
        try {
            return Optional.of(Long.toString(PhoneNumberUtil.getInstance()
                    .parse("+" + international, null)
                    .getNationalNumber()));
        } catch (NumberParseException e) {
            return Optional.empty(); // of no country: looked for as it is
        }
    }

    /** The prefixes of Poland, Ukraine and Russia, where they are written without a plus. */
    private static String withoutPrefix(String digits) {
        return switch (digits.length()) {
            case 11 ->
                digits.startsWith("48")
                        ? digits.substring(2)
                        : digits.startsWith("7") || digits.startsWith("8") ? digits.substring(1) : digits;
            case 12 -> digits.startsWith("380") ? digits.substring(3) : digits;
            default -> digits;
        };
    }

    List<Finding> find(FoldedText text) {
        List<Finding> findings = new ArrayList<>();
        List<Word> words = Word.of(text);
        for (Way way : WAYS) {
            for (DigitRun run : DigitRuns.of(text, words, way)) {
                known.forEach(phone -> addKnown(phone, run, text, findings));
                if (!ownOnly
                        && way.equals(WAYS.getFirst())
                        && run.words() >= FEWEST_WORDS
                        && run.digits().length() >= SHORTEST
                        && !YEARS.matcher(run.digits()).matches()) {
                    findings.add(text.finding(
                            LeakKind.PHONE, run.start(0), run.end(run.digits().length() - 1)));
                }
            }
        }
        if (!ownOnly) {
            PhoneNotation.find(text).forEach(findings::add);
        }
        return findings;
    }

    /** Also the number without the code of its place, where it is grouped as phones are. */
    private void addKnown(String phone, DigitRun run, FoldedText text, List<Finding> findings) {
        String digits = run.digits();
        int at = digits.indexOf(phone);
        if (at >= 0) {
            int from = run.start(at);
            int to = run.end(at + phone.length() - 1);
            if (!isPartOfMore(from, to, text)) {
                findings.add(text.finding(LeakKind.PHONE, from, to));
            }
        } else if (digits.length() >= SHORTEST && phone.endsWith(digits) && isGrouped(run)) {
            findings.add(text.finding(LeakKind.PHONE, run.start(0), run.end(digits.length() - 1)));
        }
    }

    /** Numbers of accounts, taxes and meetings may begin or end like that of a phone. */
    private static boolean isPartOfMore(int from, int to, FoldedText text) {
        int before = 0;
        while (before < from && before <= LONGEST_PREFIX && Character.isDigit(text.at(from - before - 1))) {
            before++;
        }
        return before > LONGEST_PREFIX || to < text.length() && Character.isDigit(text.at(to));
    }

    private static boolean isGrouped(DigitRun run) {
        int last = run.digits().length() - 1;
        return run.end(last) - run.start(0) > run.digits().length();
    }
}
