package org.clientele.audit.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.Times;
import org.clientele.shared.ui.Translations;
import org.springframework.stereotype.Component;

/**
 * The reader's words for what the history keeps in the language of no one: fields by the names of the components of
 * their feature's snapshot, whose label is {@code <type>.<field>}; constants, whose text is
 * {@code <type>.<field>.<CONSTANT>}, also in lists; yes and no; dates, times and periods; languages and the countries of addresses by their
 * codes.
 */
@Component
class HistoryTexts {

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]+");

    /** Stands between several values of one field, such as constants and the names that people gave. */
    private static final String BETWEEN = ", ";

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern PERIOD = Pattern.compile("(?:%1$s)?(?: ?– ?)?(?:%1$s)?".formatted(DATE));
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern COUNTRY_AT_END = Pattern.compile("(?<=^|, )[A-Z]{2}$");

    private final Translations translations;

    HistoryTexts(Translations translations) {
        this.translations = translations;
    }

    /** The label of a field; its bare name where the feature has dropped it since. */
    String field(RecordType type, String field, Locale language) {
        return translations.find(key(type, field), language).orElse(field);
    }

    /** A value as the reader writes such values. */
    String value(RecordType type, String field, String value, Locale language) {
        if (value.equals("true") || value.equals("false")) {
            return translations.getTranslation(value.equals("true") ? "common.yes" : "common.no", language);
        }
        if (PERIOD.matcher(value).matches()) {
            return DATE.matcher(value).replaceAll(date -> date(date.group(), language));
        }
        if (TIME.matcher(value).matches()) {
            return time(value, language);
        }
        if (field.equals("language") && LANGUAGE.matcher(value).matches()) {
            return Locale.of(value).getDisplayLanguage(language);
        }
        if (field.equals("address")) {
            return COUNTRY_AT_END
                    .matcher(value)
                    .replaceAll(code -> Locale.of("", code.group()).getDisplayCountry(language));
        }
        return Arrays.stream(value.split(BETWEEN, -1))
                .map(part -> CONSTANT.matcher(part).matches()
                        ? translations
                                .find(key(type, field) + "." + part, language)
                                .orElse(part)
                        : part)
                .collect(Collectors.joining(BETWEEN));
    }

    private static String date(String value, Locale language) {
        try {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(language)
                    .format(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            // Somebody typed what only looks like a date.
            return value;
        }
    }

    private static String time(String value, Locale language) {
        try {
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                    .withLocale(language)
                    .format(Instant.parse(value).atZone(Times.zone()));
        } catch (DateTimeParseException e) {
            // Somebody typed what only looks like a time.
            return value;
        }
    }

    private static String key(RecordType type, String field) {
        return type.name().toLowerCase(Locale.ROOT) + "." + field;
    }
}
