package org.clientele.resume.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import org.clientele.shared.ui.Translations;

/** Which of our languages a résumé is in; its value is the code of ISO 639. */
final class LanguageSelect extends Select<String> {

    private static final List<String> CODES =
            Translations.LANGUAGES.stream().map(Locale::getLanguage).toList();

    LanguageSelect(String chosen) {
        setItems(CODES);
        setItemLabelGenerator(code -> getTranslation("resumetab.language." + code));
        setAriaLabel(getTranslation("resumetab.language"));
        setValue(chosen);
        addClassName("resume-language");
    }
}
