package org.clientele.notification.ui;

import com.vaadin.flow.component.Component;
import org.clientele.notification.NotificationRow;

/** What notifications say. */
final class NotificationTexts {

    private NotificationTexts() {}

    /** One sentence; without the record's title for those who may no longer see it. */
    static String sentence(Component reader, NotificationRow row) {
        String key = "notification." + row.kind();
        String title = row.about() == null ? row.topic() : row.about().title();
        return title.isEmpty()
                ? reader.getTranslation(key + ".untitled", row.by(), row.number())
                : reader.getTranslation(key, row.by(), title);
    }

    /** Where a click leads: there it is marked as read, and goes on to the record. */
    static String url(NotificationRow row) {
        return NotificationsView.PATH + "/" + row.id();
    }
}
