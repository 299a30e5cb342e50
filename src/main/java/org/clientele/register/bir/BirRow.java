package org.clientele.register.bir;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.clientele.register.RegisterFailure;
import org.clientele.register.http.NoAnswerException;
import org.jspecify.annotations.Nullable;

/**
 * One row of a result. The same thing has other names in each report ({@code praw_pkdKod}, {@code fiz_pkd_Kod},
 * {@code lokpraw_pkdKod}), and their capitals drift; here it has one, {@code pkdkod}.
 *
 * @param values by name
 */
record BirRow(Map<String, String> values) {

    private static final Pattern KIND_OF_ENTRY = Pattern.compile("^(?:lok)?(?:praw|fiz[a-z]?)_");
    private static final int ISO_LENGTH = 10;
    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .appendOptional(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendOptional(DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT))
            .toFormatter(Locale.ROOT);

    /** How a name of BIR is called here. */
    static String nameOf(String element) {
        String lower = element.toLowerCase(Locale.ROOT);
        return KIND_OF_ENTRY.matcher(lower).replaceFirst("").replace("_", "");
    }

    /** The first of these that is not empty, or "". */
    String text(String... names) {
        for (String name : names) {
            String value = values.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    /** Which error the row tells instead of anything else, or "". */
    String errorCode() {
        return text("errorcode");
    }

    /** The day, or null if none of these is told. */
    @Nullable
    LocalDate date(String... names) {
        String text = text(names);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text.substring(0, Math.min(ISO_LENGTH, text.length())), DATE);
        } catch (DateTimeException noDate) {
            throw new NoAnswerException(RegisterFailure.GARBLED, noDate);
        }
    }
}
