package org.clientele.shared.contactdata;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clientele.shared.Parsed;

/**
 * A phone number that can be dialled from anywhere, perhaps with an extension. It is checked by its length alone, as the
 * number ranges that are in use change faster than software.
 *
 * @param value the number in ITU-T E.164 form, and the extension as RFC 3966 writes it: {@code +48221234567;ext=12}
 */
public record PhoneNumber(String value) {

    /** The longest value: plus, 15 digits, {@code ;ext=} and an extension of 11 digits, rounded up. */
    public static final int MAX_LENGTH = 40;

    private static final int MAX_TYPED_LENGTH = 100;

    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();
    private static final String EXTENSION_MARK = ";ext=";
    private static final Pattern CANONICAL = Pattern.compile("\\+[1-9]\\d{3,14}(?:;ext=\\d{1,11})?");

    /** The number, and what stands before an extension in Polish, German, English and Russian. */
    private static final Pattern TYPED = Pattern.compile(
            "(?iu)(?:tel:)?\\s*(?<number>[+\\d\\s\\p{Z}()./\\p{Pd}]*?)"
                    + "(?:[\\s\\p{Z},;]*(?:wewn?|w|ext(?:ension)?|x|dw|durchwahl|доб|вн|#)[\\s\\p{Z}.:=]*(?<extension>\\d{1,11}))?");

    /** What can be wrong with a phone number. */
    public enum Flaw {
        /** It is not a number, or there is more than a number in it. */
        NOT_A_NUMBER,
        /** The country code does not exist. */
        COUNTRY_CODE,
        /** Too few digits; in some countries the area code is missing. */
        TOO_SHORT,
        /** Too many digits. */
        TOO_LONG
    }

    /** @throws IllegalArgumentException if not canonical; what a person typed goes through {@link #parse} */
    public PhoneNumber {
        if (!CANONICAL.matcher(value).matches()) {
            throw new IllegalArgumentException("not a canonical phone number");
        }
    }

    /**
     * Reads a number as people write it, such as {@code 22 123 45 67 wew. 12}.
     *
     * @param region ISO 3166-1 alpha-2 code of the country whose numbers are written without a country code
     */
    public static Parsed<PhoneNumber, Flaw> parse(String typed, String region) {
        String trimmed = Typed.trimmed(typed);
        if (trimmed.length() > MAX_TYPED_LENGTH) {
            return Parsed.invalid(Flaw.TOO_LONG);
        }
        Matcher parts = TYPED.matcher(trimmed);
        if (!parts.matches()) {
            return Parsed.invalid(Flaw.NOT_A_NUMBER);
        }
        try {
            Phonenumber.PhoneNumber number = LIBRARY.parse(parts.group("number"), region);
            String extension = parts.group("extension");
            return checked(number, extension == null ? "" : EXTENSION_MARK + extension);
        } catch (NumberParseException refused) {
            return Parsed.invalid(flawOf(refused.getErrorType()));
        }
    }

    /** The number without its extension, {@code +48221234567}. */
    public String e164() {
        int mark = value.indexOf(EXTENSION_MARK);
        return mark < 0 ? value : value.substring(0, mark);
    }

    /** The digits to dial after the number was answered; the word before them is the reader's language's. */
    public Optional<String> extension() {
        int mark = value.indexOf(EXTENSION_MARK);
        return mark < 0 ? Optional.empty() : Optional.of(value.substring(mark + EXTENSION_MARK.length()));
    }

    /**
     * The number, without its extension, as a reader in that region writes it: national at home, international abroad.
     *
     * @param region ISO 3166-1 alpha-2 code
     */
    public String formatted(String region) {
        return written(number -> number.getCountryCode() == LIBRARY.getCountryCodeForRegion(region)
                ? PhoneNumberFormat.NATIONAL
                : PhoneNumberFormat.INTERNATIONAL);
    }

    /** The number, without its extension, as it can be read anywhere: {@code +48 22 123 45 67}. */
    public String international() {
        return written(number -> PhoneNumberFormat.INTERNATIONAL);
    }

    private String written(Function<Phonenumber.PhoneNumber, PhoneNumberFormat> format) {
        try {
            Phonenumber.PhoneNumber number = LIBRARY.parse(e164(), null);
            return LIBRARY.format(number, format.apply(number));
        } catch (NumberParseException unknownCountry) {
            // Stored by a version of the library that knew the country code: still good to dial.
            return e164();
        }
    }

    /** A link that dials (RFC 3966): {@code tel:+48221234567;ext=12}. */
    public String telLink() {
        return "tel:" + value;
    }

    private static Parsed<PhoneNumber, Flaw> checked(Phonenumber.PhoneNumber number, String extension) {
        return switch (LIBRARY.isPossibleNumberWithReason(number)) {
            case IS_POSSIBLE ->
                Parsed.valid(new PhoneNumber(LIBRARY.format(number, PhoneNumberFormat.E164) + extension));
            case INVALID_COUNTRY_CODE -> Parsed.invalid(Flaw.COUNTRY_CODE);
            case IS_POSSIBLE_LOCAL_ONLY, TOO_SHORT -> Parsed.invalid(Flaw.TOO_SHORT);
            case TOO_LONG, INVALID_LENGTH -> Parsed.invalid(Flaw.TOO_LONG);
        };
    }

    private static Flaw flawOf(NumberParseException.ErrorType error) {
        return switch (error) {
            case INVALID_COUNTRY_CODE -> Flaw.COUNTRY_CODE;
            case TOO_SHORT_AFTER_IDD, TOO_SHORT_NSN -> Flaw.TOO_SHORT;
            case TOO_LONG -> Flaw.TOO_LONG;
            case NOT_A_NUMBER -> Flaw.NOT_A_NUMBER;
        };
    }
}
