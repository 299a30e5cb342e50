package org.clientele.shell;

import com.vaadin.flow.component.Component;
import org.clientele.shared.ui.UserMenuEntry;

/** Leads to the list of keys. */
@org.springframework.stereotype.Component
class ShortcutsEntry implements UserMenuEntry {

    @Override
    public String titleKey() {
        return "shortcuts.title";
    }

    @Override
    public String icon() {
        return "vaadin:keyboard";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public void choose(Component source) {
        source.getUI().ifPresent(ui -> ui.navigate(ShortcutsView.class));
    }
}
