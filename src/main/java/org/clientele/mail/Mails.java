package org.clientele.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientele.notification.MailPart;
import org.clientele.notification.OutboxWriter;
import org.clientele.notification.OutgoingMail;
import org.clientele.notification.OutgoingMail.Content;
import org.clientele.notification.OutgoingMail.Person;
import org.clientele.shared.ui.Translations;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes mails from their templates. Called by services only, which have asked for permission already, in the transaction
 * of what the mail tells of: what is rolled back is not told.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Mails {

    private final MailTemplateRepository templates;
    private final MailKinds kinds;
    private final Senders senders;
    private final OutboxWriter outbox;
    private final Locale usualLanguage;

    Mails(
            MailTemplateRepository templates,
            MailKinds kinds,
            Senders senders,
            OutboxWriter outbox,
            @Value("${clientele.language}") Locale usualLanguage) {
        this.templates = templates;
        this.kinds = kinds;
        this.senders = senders;
        this.outbox = outbox;
        this.usualLanguage = usualLanguage;
    }

    /** @return whether it was written; not if it was before for the same occasion */
    public boolean send(MailOrder order) {
        Sender sender = senders.find(order.sender());
        Letter letter = write(order, sender, "cid:" + MailLook.CONTENT_ID);
        return outbox.put(new OutgoingMail(
                order.kind().key() + ":" + order.occasion(),
                new Person(order.to().name(), order.to().address()),
                new Person(sender.name(), sender.email()),
                new Content(letter.subject(), letter.text(), letter.html()),
                parts(order.attachments(), order.look()),
                order.about(),
                sender.account()));
    }

    /** The same mail, to look at before it is sent. */
    public MailPreview preview(MailOrder order) {
        Sender sender = senders.find(order.sender());
        Letter letter = write(order, sender, order.look().asData());
        return new MailPreview(sender.name(), order.to().address(), letter.subject(), letter.text(), letter.html());
    }

    private Letter write(MailOrder order, Sender sender, String logoAt) {
        Set<String> known =
                order.kind().placeholders().stream().map(MailPlaceholder::name).collect(Collectors.toSet());
        if (!known.containsAll(order.data().keySet())) {
            throw new IllegalArgumentException(
                    order.kind().key() + " names none of " + order.data().keySet());
        }
        Locale language = language(order.to().language());
        Map<String, Object> values = new HashMap<>(order.data());
        values.putAll(common(order.to(), sender));
        return LetterWriter.write(text(order.kind(), language), values, language, order.look(), logoAt);
    }

    static Map<String, String> common(MailRecipient to, Sender sender) {
        return Map.of(
                "recipient", to.name(),
                "recruiter", sender.name(),
                "recruiterPosition", sender.signature().position(),
                "recruiterPhone", sender.phone(),
                "recruiterEmail", sender.email(),
                "signature", sender.signed(),
                "agency", sender.agency());
    }

    private TemplateText text(MailKind kind, Locale language) {
        return templates
                .findByKindAndLanguage(kind.key(), language.getLanguage())
                .map(MailTemplate::text)
                .orElseGet(() -> kinds.text(kind, language));
    }

    /** In which language somebody is written to: the wished one if it is one of ours, else the installation's. */
    public Locale language(@Nullable Locale wished) {
        Locale language = wished == null ? usualLanguage : wished;
        List<Locale> ours = Translations.LANGUAGES;
        return ours.stream()
                .filter(our -> our.getLanguage().equals(language.getLanguage()))
                .findFirst()
                .or(() -> ours.stream()
                        .filter(our -> our.getLanguage().equals(usualLanguage.getLanguage()))
                        .findFirst())
                .orElse(Locale.ENGLISH);
    }

    /** The logo is shown within the mail, and is no file beside it. */
    static List<MailPart> parts(List<MailAttachment> attachments, MailLook look) {
        List<MailPart> parts =
                new ArrayList<>(attachments.stream().map(Mails::part).toList());
        if (look.hasLogo()) {
            parts.add(new MailPart("logo.png", "image/png", look.logo(), MailLook.CONTENT_ID));
        }
        return parts;
    }

    private static MailPart part(MailAttachment attachment) {
        return new MailPart(attachment.name(), attachment.contentType(), attachment.content());
    }
}
