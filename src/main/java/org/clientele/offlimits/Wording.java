package org.clientele.offlimits;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clientele.shared.identifier.Krs;
import org.clientele.shared.identifier.Nip;
import org.clientele.shared.identifier.Regon;
import org.clientele.shared.text.CompanyName;

/**
 * What a typed question consists of. People type a name, a number or an address, and often a name with a number.
 *
 * @param name what may be a company's name; empty if there is none
 * @param numbers what may be a NIP, REGON or KRS, as typed
 * @param address an e-mail address, web address or domain; empty if there is none
 * @param hasWrongNumber whether something is meant as a number that is no complete and correct one
 */
record Wording(String name, List<String> numbers, String address, boolean hasWrongNumber) {

    /** A number with what people write before it; its digits in groups, as people write them. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}])(?<label>(?:(?:NIP|REGON|KRS|PL)[\\s:.-]*)*)(?<digits>\\d+(?:[\\s.-]\\d+)*)(?![\\p{L}\\p{N}])");

    private static final Pattern BETWEEN_GROUPS = Pattern.compile("[\\s.-]");

    private static final Pattern REGISTER = Pattern.compile("(?i)NIP|REGON|KRS");

    private static final Pattern KRS = Pattern.compile("(?i)KRS");

    /** What stands around an address that was copied along with a person's name. */
    private static final Pattern AROUND_ADDRESSES = Pattern.compile("[\\s<>()\\[\\]\",;]+");

    /** So many digits are meant as a number, be it a wrong one; fewer belong to a name, such as a year. */
    private static final int DIGITS_OF_NUMBERS = 9;

    /** A KRS has no check digit; by these it is told from a mistyped NIP. */
    private static final String KRS_START = "000";

    private static final int KRS_LENGTH = 10;

    static Wording of(String typed) {
        if (typed.contains("@")) {
            return new Wording("", List.of(), addressIn(typed), false);
        }
        Matcher whole = NUMBER.matcher(typed.strip());
        if (whole.matches()) {
            String digits = whole.group("digits");
            return new Wording("", List.of(digits), "", !isComplete(digits));
        }
        if (!CompanyName.isLegalForm(typed) && MailDomains.of(typed).isPresent()) {
            return new Wording(typed, List.of(), typed, false);
        }
        return withoutNumbers(typed);
    }

    /** A line such as {@code Anna Nowak <anna@abc.example>} is about the address. */
    private static String addressIn(String typed) {
        return AROUND_ADDRESSES
                .splitAsStream(typed)
                .filter(word -> word.contains("@"))
                .findFirst()
                .orElse(typed);
    }

    private static Wording withoutNumbers(String typed) {
        List<String> numbers = new ArrayList<>();
        boolean[] wrong = new boolean[1];
        String name = NUMBER.matcher(typed).replaceAll(found -> {
            String digits = found.group("digits");
            String number = numberAtEndOf(digits, found.group("label"));
            if (!number.isEmpty()) {
                numbers.add(number);
                return Matcher.quoteReplacement(" " + digits.substring(0, digits.length() - number.length()));
            }
            boolean meant = isMeantAsNumber(digits, found.group("label"));
            wrong[0] |= meant;
            return Matcher.quoteReplacement(meant ? " " : found.group());
        });
        boolean isName = name.codePoints().anyMatch(Character::isLetter);
        boolean isOddNumber = !isName && numbers.isEmpty() && count(name) > 0;
        return new Wording(isName ? name : "", List.copyOf(numbers), "", wrong[0] || isOddNumber);
    }

    /** The longest end of the groups that is a number: those before it may belong to the name. */
    private static String numberAtEndOf(String digits, String label) {
        if (KRS.matcher(label).find() && Krs.parse(digits).toOptional().isPresent()) {
            return digits;
        }
        return Stream.concat(
                        Stream.of(digits),
                        BETWEEN_GROUPS.matcher(digits).results().map(gap -> digits.substring(gap.end())))
                .filter(Wording::isComplete)
                .findFirst()
                .orElse("");
    }

    private static boolean isMeantAsNumber(String digits, String label) {
        return REGISTER.matcher(label).find() || count(digits) >= DIGITS_OF_NUMBERS;
    }

    private static boolean isComplete(String digits) {
        return Nip.parse(digits).toOptional().isPresent()
                || Regon.parse(digits).toOptional().isPresent()
                || Krs.parse(digits)
                        .toOptional()
                        .filter(krs -> isCompleteKrs(krs, digits))
                        .isPresent();
    }

    private static boolean isCompleteKrs(Krs krs, String digits) {
        return krs.digits().startsWith(KRS_START) && count(digits) == KRS_LENGTH;
    }

    private static long count(String digits) {
        return digits.codePoints().filter(Character::isDigit).count();
    }
}
