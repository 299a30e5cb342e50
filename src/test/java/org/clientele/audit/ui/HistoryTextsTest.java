package org.clientele.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Locale;
import org.clientele.IntegrationTest;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.Translations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class HistoryTextsTest {

    @Autowired
    private HistoryTexts texts;

    @ParameterizedTest
    @EnumSource
    void everyFieldOfARecordHasALabelInEveryLanguage(RecordType type) throws ClassNotFoundException {
        String feature = type.name().toLowerCase(Locale.ROOT);
        String name = type.name().charAt(0) + feature.substring(1) + "Snapshot";
        RecordComponent[] fields =
                Class.forName("org.clientele." + feature + "." + name).getRecordComponents();

        assertThat(fields)
                .isNotEmpty()
                .allSatisfy(field -> Translations.LANGUAGES.forEach(
                        language -> assertThat(texts.field(type, field.getName(), language))
                                .as("%s in %s", field.getName(), language)
                                .isNotEqualTo(field.getName())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"absorbed", "mergedInto", "email", "call", "copy", "vCard", "deputy"})
    void whatIsToldOfAContactBesidesItsFieldsHasALabelToo(String field) {
        assertThat(Translations.LANGUAGES)
                .allSatisfy(language -> assertThat(texts.field(RecordType.CONTACT, field, language))
                        .isNotEqualTo(field));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CONTACT  | language       | de                      | Deutsch | niemiecki
            CONTACT  | returnsOn      | 2026-11-22              | 22.11.2026 | 22 lis 2026
            CONTACT  | mayCollectMail | 2026-01-01 – 2026-12-31 | 01.01.2026 – 31.12.2026 | 1 sty 2026 – 31 gru 2026
            CONTACT  | mayRepresent   | – 2026-12-31            | – 31.12.2026 | – 31 gru 2026
            CONTACT  | mayRepresent   | true                    | Ja | Tak
            CONTACT  | inactiveReason | ILLNESS                 | Krankheit | Choroba
            NOTE     | at             | 2026-11-22T09:30:00Z    | 22.11.2026, 09:30 | 22 lis 2026, 09:30
            NOTE     | kind           | PHONE_CALL              | Telefonat | Rozmowa telefoniczna
            CLIENT   | address        | Długa 1, Łódź, PL       | Długa 1, Łódź, Polen | Długa 1, Łódź, Polska
            LOCATION | address        | PL                      | Polen | Polska
            CLIENT   | name           | PL, DE                  | PL, DE | PL, DE
            """)
    void aValueIsReadInTheReadersLanguage(RecordType type, String field, String kept, String german, String polish) {
        assertThat(texts.value(type, field, kept, Locale.GERMAN)).isEqualTo(german);
        assertThat(texts.value(type, field, kept, Locale.of("pl"))).isEqualTo(polish);
    }
}
