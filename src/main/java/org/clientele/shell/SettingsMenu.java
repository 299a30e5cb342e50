package org.clientele.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.internal.LocaleUtil;
import com.vaadin.flow.server.VaadinRequest;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.clientele.security.MyAccount;
import org.clientele.security.PersonalSettings;
import org.clientele.security.Theme;
import org.clientele.shared.ui.Icons;
import org.clientele.shared.ui.Translations;
import org.jspecify.annotations.Nullable;

/** Language, time zone and theme in the signed-in person's own menu, kept with the account. */
@org.springframework.stereotype.Component
class SettingsMenu {

    private final MyAccount account;

    SettingsMenu(MyAccount account) {
        this.account = account;
    }

    void addTo(SubMenu menu, Component bar) {
        PersonalSettings settings = account.settings();
        SubMenu languages = submenu(menu, "vaadin:globe", bar.getTranslation("shell.language"));
        option(languages, bar.getTranslation("shell.asBrowser"), settings.language() == null, () -> speak(bar, null));
        for (Locale language : Translations.LANGUAGES) {
            option(
                    languages,
                    language.getDisplayLanguage(language),
                    language.equals(settings.language()),
                    () -> speak(bar, language));
        }
        SubMenu themes = submenu(menu, "vaadin:adjust", bar.getTranslation("shell.theme"));
        for (Theme theme : Theme.values()) {
            MenuItem item = option(themes, bar.getTranslation("theme." + theme), theme == settings.theme(), () -> {});
            item.addClickListener(click -> {
                themes.getItems().forEach(other -> other.setChecked(other.equals(item)));
                paint(bar, theme);
            });
        }
        menu.addItem(
                        bar.getTranslation("shell.timeZone"),
                        click -> new TimeZoneDialog(account.settings().timeZone(), zone -> live(bar, zone)).open())
                .addComponentAsFirst(Icons.of("vaadin:clock"));
    }

    private static SubMenu submenu(SubMenu menu, String icon, String text) {
        MenuItem item = menu.addItem(text);
        item.addComponentAsFirst(Icons.of(icon));
        return item.getSubMenu();
    }

    private static MenuItem option(SubMenu menu, String text, boolean chosen, Runnable choose) {
        MenuItem item = menu.addItem(text, click -> choose.run());
        item.setCheckable(true);
        item.setChecked(chosen);
        return item;
    }

    private void speak(Component bar, @Nullable Locale language) {
        PersonalSettings now = account.settings();
        account.choose(new PersonalSettings(language, now.timeZone(), now.theme()));
        bar.getUI().ifPresent(ui -> {
            // The session would keep the language before.
            ui.getSession().setLocale(Objects.requireNonNullElseGet(language, SettingsMenu::languageOfBrowser));
            ui.getPage().reload();
        });
    }

    private void live(Component bar, Optional<ZoneId> zone) {
        PersonalSettings now = account.settings();
        account.choose(new PersonalSettings(now.language(), zone.orElse(null), now.theme()));
        bar.getUI().ifPresent(ui -> ui.getPage().reload());
    }

    private void paint(Component bar, Theme theme) {
        PersonalSettings now = account.settings();
        account.choose(new PersonalSettings(now.language(), now.timeZone(), theme));
        bar.getUI().map(UI::getPage).ifPresent(page -> page.setColorScheme(SessionSetup.scheme(theme)));
    }

    private static Locale languageOfBrowser() {
        return LocaleUtil.getLocaleMatchByLanguage(VaadinRequest.getCurrent(), Translations.LANGUAGES)
                .orElse(Locale.ENGLISH);
    }
}
