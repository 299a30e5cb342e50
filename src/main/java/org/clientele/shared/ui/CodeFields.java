package org.clientele.shared.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/** Fields for codes out of the world's lists, which people choose by name in their own language. */
public final class CodeFields {

    private CodeFields() {}

    /** A country by its ISO 3166-1 alpha-2 code; null for none. */
    public static ComboBox<String> country(String labelKey, Locale reader) {
        return field(
                reader,
                labelKey,
                Locale.getISOCountries(),
                (code, language) -> Locale.of("", code).getDisplayCountry(language));
    }

    /** A language by its ISO 639-1 code; null for none. */
    public static ComboBox<String> language(String labelKey, Locale reader) {
        return field(
                reader,
                labelKey,
                Locale.getISOLanguages(),
                (code, language) -> Locale.of(code).getDisplayLanguage(language));
    }

    private static ComboBox<String> field(
            Locale reader, String labelKey, String[] codes, BiFunction<String, Locale, String> name) {
        ComboBox<String> field = new ComboBox<>();
        field.setLabel(field.getTranslation(labelKey));
        Collator order = Collator.getInstance(reader);
        List<String> sorted = Arrays.stream(codes)
                .sorted((one, other) -> order.compare(name.apply(one, reader), name.apply(other, reader)))
                .toList();
        field.setItems(sorted);
        field.setItemLabelGenerator(code -> name.apply(code, reader));
        field.setClearButtonVisible(true);
        return field;
    }
}
