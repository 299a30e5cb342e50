package org.clientele.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Locale;
import org.clientele.IntegrationTest;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.Translations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
}
