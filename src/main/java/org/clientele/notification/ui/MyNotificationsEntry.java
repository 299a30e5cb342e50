package org.clientele.notification.ui;

import com.vaadin.flow.component.Component;
import org.clientele.shared.ui.UserMenuEntry;

/** Leads from one's own menu to how one wants to be told of things. */
@org.springframework.stereotype.Component
class MyNotificationsEntry implements UserMenuEntry {

    @Override
    public String titleKey() {
        return "notification.settings.title";
    }

    @Override
    public String icon() {
        return "vaadin:bell-o";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public void choose(Component source) {
        source.getUI().ifPresent(page -> page.navigate(NotificationSettingsView.class));
    }
}
