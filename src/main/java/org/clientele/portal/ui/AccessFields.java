package org.clientele.portal.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.clientele.portal.Delivered;
import org.clientele.portal.PortalProfiles;
import org.clientele.portal.PortalRoles;
import org.clientele.portal.ProfileView;
import org.clientele.portal.RoleView;
import org.clientele.shared.ui.Translations;

/** The fields for what somebody sees and may do, and in which language. The profile of a delivered role comes along with it. */
final class AccessFields {

    private final ComboBox<RoleView> role = new ComboBox<>();
    private final ComboBox<ProfileView> profile = new ComboBox<>();
    private final ComboBox<String> language = new ComboBox<>();
    private final List<RoleView> roles;
    private final List<ProfileView> profiles;

    AccessFields(PortalRoles allRoles, PortalProfiles allProfiles) {
        roles = allRoles.list();
        profiles = allProfiles.list();
        role.setLabel(role.getTranslation("portal.role"));
        role.setHelperText(role.getTranslation("portal.invite.role.hint"));
        role.setItems(roles);
        role.setItemLabelGenerator(one -> PortalTexts.role(role, one));
        role.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                follow(event.getValue());
            }
        });
        profile.setLabel(profile.getTranslation("portal.profile"));
        profile.setHelperText(profile.getTranslation("portal.invite.profile.hint"));
        profile.setItems(profiles);
        profile.setItemLabelGenerator(one -> PortalTexts.profile(profile, one));
        language.setLabel(language.getTranslation("portal.invite.language"));
        language.setItems(
                Stream.concat(Stream.of(""), Translations.LANGUAGES.stream().map(Locale::getLanguage))
                        .toList());
        language.setItemLabelGenerator(code -> code.isEmpty()
                ? language.getTranslation("portal.invite.language.own")
                : Locale.of(code)
                        .getDisplayLanguage(
                                language.getUI().map(ui -> ui.getLocale()).orElse(Locale.ENGLISH)));
    }

    private void follow(RoleView chosen) {
        profiles.stream()
                .filter(one -> one.delivered() != null && one.delivered() == chosen.delivered())
                .findFirst()
                .ifPresent(profile::setValue);
    }

    /** What most are invited as. */
    RoleView usualRole() {
        return roles.stream()
                .filter(one -> one.delivered() == Delivered.HIRING_MANAGER)
                .findFirst()
                .orElseGet(roles::getFirst);
    }

    ProfileView usualProfile() {
        return profiles.stream()
                .filter(one -> one.delivered() == Delivered.HIRING_MANAGER)
                .findFirst()
                .orElseGet(profiles::getFirst);
    }

    ComboBox<RoleView> role() {
        return role;
    }

    ComboBox<ProfileView> profile() {
        return profile;
    }

    ComboBox<String> language() {
        return language;
    }
}
