package org.clientele.security.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.clientele.security.PersonalSettings;
import org.clientele.security.Theme;
import org.clientele.shared.ui.DataForm;
import org.clientele.shared.ui.Translations;

/** Language, time zone and theme. What is left empty is as the browser says. */
final class MySettingsForm extends DataForm<PersonalSettings> {

    MySettingsForm() {
        super(PersonalSettings.class);
        Select<Locale> language = new Select<>();
        language.setLabel(getTranslation("me.language"));
        language.setEmptySelectionAllowed(true);
        language.setEmptySelectionCaption(getTranslation("me.asBrowser"));
        language.setItems(Translations.LANGUAGES);
        language.setItemLabelGenerator(item -> item == null ? getTranslation("me.asBrowser") : Languages.nameOf(item));
        field(language).bind("language");

        ComboBox<ZoneId> timeZone = new ComboBox<>(getTranslation("me.timeZone"));
        timeZone.setPlaceholder(getTranslation("me.asBrowser"));
        timeZone.setClearButtonVisible(true);
        timeZone.setItems(zones());
        timeZone.setItemLabelGenerator(zone -> zone.getId().replace('_', ' '));
        field(timeZone).bind("timeZone");

        RadioButtonGroup<Theme> theme = new RadioButtonGroup<>(getTranslation("me.theme"));
        theme.setItems(Theme.values());
        theme.setItemLabelGenerator(item -> getTranslation("theme." + item));
        field(theme).bind("theme");
        fields(language, timeZone, theme);
    }

    /** Places on earth; the list of all ids holds many that only old computers know. */
    private static List<ZoneId> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id ->
                        id.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
                .map(ZoneId::of)
                .sorted(Comparator.comparing(ZoneId::getId))
                .toList();
    }
}
