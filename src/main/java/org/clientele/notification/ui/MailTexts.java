package org.clientele.notification.ui;

import com.vaadin.flow.component.Component;
import org.clientele.notification.MailState;
import org.clientele.notification.OutboxRow;
import org.clientele.notification.ReturnReason;
import org.clientele.shared.ui.BadgeColor;

/** What became of a mail, in words. */
final class MailTexts {

    private MailTexts() {}

    static BadgeColor color(OutboxRow mail) {
        return switch (mail.state()) {
            case WAITING -> BadgeColor.AMBER;
            case SENT -> BadgeColor.GREEN;
            case FAILED, RETURNED -> BadgeColor.RED;
        };
    }

    static String state(Component reader, OutboxRow mail) {
        return reader.getTranslation("mail.state." + mail.state());
    }

    /** Empty as long as all goes well. */
    static String problem(Component reader, OutboxRow mail) {
        if (mail.state() == MailState.RETURNED) {
            return returned(reader, mail);
        }
        return mail.lastError().isEmpty() ? "" : reader.getTranslation("mail.lastError.is", mail.lastError());
    }

    private static String returned(Component reader, OutboxRow mail) {
        String reason = reader.getTranslation("mail.returned." + ReturnReason.of(mail.returnStatus()));
        String sentence = mail.returnStatus().isEmpty()
                ? reason
                : reader.getTranslation("mail.returned.status", reason, mail.returnStatus());
        return mail.lastError().isEmpty()
                ? sentence
                : sentence + " " + reader.getTranslation("mail.returned.words", mail.lastError());
    }
}
