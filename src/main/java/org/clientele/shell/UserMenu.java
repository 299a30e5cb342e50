package org.clientele.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Comparator;
import java.util.List;
import org.clientele.security.CurrentActor;
import org.clientele.security.StaffPrincipal;
import org.clientele.shared.ui.Icons;
import org.clientele.shared.ui.PersonColors;
import org.clientele.shared.ui.UserMenuEntry;

/** The signed-in person's own menu: what features contribute, and the way out. */
@org.springframework.stereotype.Component
class UserMenu {

    private final CurrentActor actor;
    private final AuthenticationContext authentication;
    private final SettingsMenu settings;
    private final List<UserMenuEntry> entries;

    UserMenu(
            CurrentActor actor,
            AuthenticationContext authentication,
            SettingsMenu settings,
            List<UserMenuEntry> entries) {
        this.actor = actor;
        this.authentication = authentication;
        this.settings = settings;
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(UserMenuEntry::order))
                .toList();
    }

    Component create() {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.addClassName("user-menu");
        actor.staff().ifPresent(person -> fill(bar, person));
        return bar;
    }

    private void fill(MenuBar bar, StaffPrincipal person) {
        Avatar avatar = new Avatar(person.fullName());
        avatar.setColorIndex(PersonColors.index(person.id()));
        MenuItem root = bar.addItem(avatar);
        root.setAriaLabel(bar.getTranslation("shell.user.menu", person.fullName()));
        SubMenu menu = root.getSubMenu();
        Span role = new Span(bar.getTranslation("role." + person.role()));
        role.addClassName("secondary");
        Div who = new Div(new Span(person.fullName()), role);
        who.addClassName("user-card");
        menu.addItem(who).setEnabled(false);
        menu.addSeparator();
        settings.addTo(menu, bar);
        for (UserMenuEntry entry : entries) {
            add(menu, entry.icon(), bar.getTranslation(entry.titleKey()), () -> entry.choose(bar));
        }
        menu.addSeparator();
        add(menu, "vaadin:sign-out", bar.getTranslation("shell.signOut"), authentication::logout);
    }

    private static void add(SubMenu menu, String icon, String text, Runnable act) {
        menu.addItem(text, click -> act.run()).addComponentAsFirst(Icons.of(icon));
    }
}
