package org.clientele.notification.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.clientele.notification.Inbox;
import org.clientele.notification.NotificationRow;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Times;

/** The latest notifications, below the bell. */
final class LatestNotifications extends Composite<Div> {

    private static final int SHOWN = 8;

    private final Inbox inbox;

    LatestNotifications(Inbox inbox) {
        this.inbox = inbox;
        getContent().addClassName("notification-latest");
        show();
    }

    private void show() {
        List<NotificationRow> rows = inbox.latest(SHOWN);
        getContent().removeAll();
        getContent().add(new H2(getTranslation("notification.title")), list(rows), foot(rows));
    }

    private com.vaadin.flow.component.Component list(List<NotificationRow> rows) {
        if (rows.isEmpty()) {
            return new Paragraph(getTranslation("notification.empty"));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("link-list");
        rows.forEach(row -> list.add(item(row)));
        return list;
    }

    private ListItem item(NotificationRow row) {
        String sentence = NotificationTexts.sentence(this, row);
        Span at = new Span(Times.dateTime(this, row.at()));
        at.addClassName("secondary");
        ListItem item = new ListItem(
                row.isOpenable() ? new Anchor(NotificationTexts.url(row), sentence) : new Span(sentence), at);
        if (row.unread()) {
            Span state = new Span(getTranslation("notification.new"));
            state.addClassName("visually-hidden");
            item.addComponentAsFirst(state);
            item.addClassName("notification-unread");
        }
        return item;
    }

    private Div foot(List<NotificationRow> rows) {
        Div foot = new Div(new Anchor(NotificationsView.PATH, getTranslation("notification.all")));
        foot.addClassName("notification-foot");
        if (rows.stream().anyMatch(NotificationRow::unread)) {
            foot.add(Buttons.of("notification.markAllRead", click -> {
                inbox.markAllRead();
                show();
                getUI().ifPresent(page -> ComponentUtil.fireEvent(page, new InboxRead(page)));
            }));
        }
        return foot;
    }
}
