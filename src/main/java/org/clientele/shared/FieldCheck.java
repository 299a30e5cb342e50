package org.clientele.shared;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.clientele.shared.contactdata.EmailAddress;
import org.clientele.shared.contactdata.PhoneNumber;
import org.clientele.shared.text.PlainText;

/**
 * Reads what was typed into the fields of a form, one after the other, and remembers by field what is wrong. Every
 * method returns the canonical value; where there is a flaw, what was typed.
 */
public final class FieldCheck {

    /** The country whose phone numbers are written without a country code where nothing else is known. */
    public static final String HOME_REGION = "PL";

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Map<String, String> errors = new HashMap<>();

    /** Translation keys by field; empty if all is well. */
    public Map<String, String> errors() {
        return Map.copyOf(errors);
    }

    /** Text on one line, which may be empty. */
    public String line(String field, String typed, int max) {
        return text(field, typed, PlainText.line(typed, max));
    }

    /** Text on one line that must not be empty. */
    public String requiredLine(String field, String typed, int max) {
        String line = line(field, typed, max);
        if (line.isEmpty()) {
            refuse(field, "error.required");
        }
        return line;
    }

    /** Text of several lines, which may be empty. */
    public String paragraphs(String field, String typed, int max) {
        return text(field, typed, PlainText.paragraphs(typed, max));
    }

    /** An e-mail address, or nothing. */
    public String email(String field, String typed) {
        return optional(field, typed, EmailAddress.parse(typed), EmailAddress::value, "error.email.");
    }

    /**
     * A phone number, or nothing.
     *
     * @param region where numbers are written without a country code; empty for {@link #HOME_REGION}
     */
    public String phone(String field, String typed, String region) {
        var parsed = PhoneNumber.parse(typed, region.isEmpty() ? HOME_REGION : region);
        return optional(field, typed, parsed, PhoneNumber::value, "error.phone.");
    }

    /** What is wrong with one e-mail address, as a translation key; empty for a good one and for nothing. */
    public static Optional<String> emailFlaw(String typed) {
        FieldCheck check = new FieldCheck();
        check.email("", typed);
        return Optional.ofNullable(check.errors.get(""));
    }

    /** What is wrong with one phone number, likewise. */
    public static Optional<String> phoneFlaw(String typed, String region) {
        FieldCheck check = new FieldCheck();
        check.phone("", typed, region);
        return Optional.ofNullable(check.errors.get(""));
    }

    /** The ISO 3166-1 alpha-2 code of a country, or nothing. */
    public String country(String field, String typed) {
        String code = typed.strip().toUpperCase(Locale.ROOT);
        if (!code.isEmpty() && !COUNTRIES.contains(code)) {
            refuse(field, "error.country");
        }
        return code;
    }

    /** Notes a flaw; of several in one field the first counts. */
    public void refuse(String field, String key) {
        errors.putIfAbsent(field, key);
    }

    private String text(String field, String typed, Parsed<String, PlainText.Flaw> parsed) {
        return value(field, typed, parsed, Function.identity(), "error.text.");
    }

    /**
     * A value of any kind that has a reader of its own, or nothing.
     *
     * @param canonical how the value is kept
     * @param prefix what the translation keys of the flaws begin with
     */
    public <T, F extends Enum<F>> String optional(
            String field, String typed, Parsed<T, F> parsed, Function<T, String> canonical, String prefix) {
        return typed.isBlank() ? "" : value(field, typed, parsed, canonical, prefix);
    }

    private <T, F extends Enum<F>> String value(
            String field, String typed, Parsed<T, F> parsed, Function<T, String> canonical, String prefix) {
        return switch (parsed) {
            case Parsed.Valid<T, F>(T value) -> canonical.apply(value);
            case Parsed.Invalid<T, F>(F flaw) -> {
                refuse(field, prefix + flaw.name());
                yield typed;
            }
        };
    }
}
