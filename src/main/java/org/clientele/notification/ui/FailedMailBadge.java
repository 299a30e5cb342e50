package org.clientele.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.clientele.notification.RecordMails;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.RecordBadge;

/** A record's page says at once that a mail about it did not get there. */
@org.springframework.stereotype.Component
class FailedMailBadge implements RecordBadge {

    private final RecordMails mails;

    FailedMailBadge(RecordMails mails) {
        this.mails = mails;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return RecordMailsSection.WITH_MAILS.contains(type);
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Component create(RecordRef record) {
        Span badge = new Span();
        if (mails.hasFailed(record)) {
            badge.add(BadgeColor.RED.badge(badge.getTranslation("recordMails.failed")));
        }
        badge.setVisible(badge.getComponentCount() > 0);
        return badge;
    }
}
