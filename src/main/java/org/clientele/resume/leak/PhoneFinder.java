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

    /** Also the number without the code of its place. */
    private void addKnown(String phone, DigitRun run, FoldedText text, List<Finding> findings) {
        String digits = run.digits();
        int at = digits.indexOf(phone);
        if (at >= 0 && !(ownOnly && goesOn(run.end(at + phone.length() - 1), text))) {
            findings.add(text.finding(LeakKind.PHONE, run.start(at), run.end(at + phone.length() - 1)));
        } else if (at < 0 && digits.length() >= SHORTEST && phone.endsWith(digits)) {
            findings.add(text.finding(LeakKind.PHONE, run.start(0), run.end(digits.length() - 1)));
        }
    }

    /** The number of a meeting may begin like that of a phone. */
    private static boolean goesOn(int end, FoldedText text) {
        return end < text.length() && Character.isDigit(text.at(end));
    }
}
