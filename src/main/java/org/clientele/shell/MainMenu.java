package org.clientele.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.function.Predicate;
import org.clientele.settings.Features;
import org.clientele.shared.ui.Icons;

/** The menu: the views that carry {@code @Menu} and that the person may open. */
@org.springframework.stereotype.Component
class MainMenu {

    /** From this number on an entry stands under "Administration". */
    private static final double ADMINISTRATION = 90;

    private final Features features;

    MainMenu(Features features) {
        this.features = features;
    }

    Component create() {
        Div menu = new Div();
        List<MenuEntry> entries = MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> entry.menuClass() == null || features.isOn(entry.menuClass()))
                .toList();
        SideNav daily = nav(menu, entries, entry -> !isAdministration(entry));
        daily.getElement().setAttribute("aria-label", menu.getTranslation("shell.menu"));
        menu.add(daily);
        SideNav administration = nav(menu, entries, MainMenu::isAdministration);
        if (!administration.getItems().isEmpty()) {
            administration.setLabel(menu.getTranslation("shell.administration"));
            menu.add(administration);
        }
        return menu;
    }

    private static SideNav nav(Component texts, List<MenuEntry> entries, Predicate<MenuEntry> wanted) {
        SideNav nav = new SideNav();
        entries.stream().filter(wanted).forEach(entry -> {
            SideNavItem item = new SideNavItem(texts.getTranslation(entry.title()), entry.path());
            // A client's page still belongs to the clients; but what has an entry of its own belongs to that.
            item.setMatchNested(entries.stream().noneMatch(other -> other.path().startsWith(entry.path() + "/")));
            if (entry.icon() != null) {
                item.setPrefixComponent(Icons.of(entry.icon()));
            }
            nav.addItem(item);
        });
        return nav;
    }

    private static boolean isAdministration(MenuEntry entry) {
        return entry.order() != null && entry.order() >= ADMINISTRATION;
    }
}
