package org.clientele.client.ui;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The countries of ISO 3166, as people read them. */
final class Countries {

    private Countries() {}

    /** All codes, in the order of their names in this language. */
    static List<String> codes(Locale reader) {
        Collator collator = Collator.getInstance(reader);
        return Arrays.stream(Locale.getISOCountries())
                .sorted(Comparator.comparing(code -> name(code, reader), collator))
                .toList();
    }

    static String name(String code, Locale reader) {
        return Locale.of("", code).getDisplayCountry(reader);
    }
}
