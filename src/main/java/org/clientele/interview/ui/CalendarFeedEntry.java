package org.clientele.interview.ui;

import com.vaadin.flow.component.Component;
import org.clientele.shared.ui.UserMenuEntry;

/** The way to one's private calendar address, in the user's menu. */
@org.springframework.stereotype.Component
class CalendarFeedEntry implements UserMenuEntry {

    @Override
    public String titleKey() {
        return "calendar.feed";
    }

    @Override
    public String icon() {
        return "vaadin:calendar-user";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public void choose(Component source) {
        source.getUI().ifPresent(ui -> ui.navigate(CalendarFeedView.class));
    }
}
