package org.clientele.notification;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.security.BaseUrl;
import org.clientele.security.Recipient;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.Uuid7;
import org.clientele.shared.ui.Translations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts mails into the outbox, in the language of who gets them. They pass through other people's servers, so they say
 * what happened and who did it, and link to the notification: never what the record is called, nor anything in it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NotificationMails {

    private final OutboxRepository outbox;
    private final Translations texts;
    private final BaseUrl baseUrl;
    private final Clock clock;
    private final Locale usualLanguage;

    NotificationMails(
            OutboxRepository outbox,
            Translations texts,
            BaseUrl baseUrl,
            Clock clock,
            @Value("${clientele.language}") Locale usualLanguage) {
        this.outbox = outbox;
        this.texts = texts;
        this.baseUrl = baseUrl;
        this.clock = clock;
        this.usualLanguage = usualLanguage;
    }

    /** A mail about one thing. */
    void write(UUID notification, NotificationKind kind, String by, int number, Recipient to) {
        Locale language = language(to);
        String sentence = sentence(kind, by, number, language);
        String body = String.join(
                "\n",
                sentence,
                "",
                texts.getTranslation("notification.mail.open", language),
                link(notification),
                "",
                footer(language));
        put("notification:" + notification, to, new MailText(sentence, body));
    }

    /** One mail about all that has come since the one before. */
    void writeDigest(List<Notification> waiting, Recipient to) {
        Locale language = language(to);
        String list = waiting.stream()
                .map(one -> sentence(one.kind(), one.actorName(), one.number(), language) + "\n" + link(one.getId()))
                .collect(Collectors.joining("\n\n"));
        String subject = texts.getTranslation("notification.mail.digest", language, waiting.size());
        put("digest:" + waiting.getLast().getId(), to, new MailText(subject, list + "\n\n" + footer(language)));
    }

    /** A mail to try the server with. */
    void writeTest(Recipient to) {
        Locale language = language(to);
        put(
                "test:" + Uuid7.next(),
                to,
                new MailText(
                        texts.getTranslation("mail.test.subject", language),
                        texts.getTranslation("mail.test.body", language) + "\n" + baseUrl.forMails()));
    }

    private void put(String key, Recipient to, MailText text) {
        if (!outbox.existsByIdempotencyKey(key)) {
            outbox.save(new OutboxMail(key, to.email(), text, clock.instant()));
        }
    }

    private String sentence(NotificationKind kind, String by, int number, Locale language) {
        return texts.getTranslation("notification." + kind + ".untitled", language, by, number);
    }

    private String footer(Locale language) {
        return texts.getTranslation("notification.mail.why", language) + "\n" + baseUrl.forMails()
                + "/desk/me/notifications";
    }

    private String link(UUID notification) {
        return baseUrl.forMails() + "/desk/notifications/" + notification;
    }

    private Locale language(Recipient to) {
        return to.language() == null ? usualLanguage : to.language();
    }
}
