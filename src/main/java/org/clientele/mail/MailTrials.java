package org.clientele.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clientele.notification.OutboxWriter;
import org.clientele.notification.OutgoingMail;
import org.clientele.notification.OutgoingMail.Content;
import org.clientele.notification.OutgoingMail.Person;
import org.clientele.security.Permission.MayAdminister;
import org.clientele.shared.PageRef;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.Uuid7;
import org.clientele.shared.ui.Translations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Templates tried out, with one's own signature, the agency's name, and for everything else the data of a real record, or
 * examples.
 */
@Service
@MayAdminister
public class MailTrials {

    private final Senders senders;
    private final OutboxWriter outbox;
    private final Translations texts;
    private final List<MailSamples> samples;

    MailTrials(Senders senders, OutboxWriter outbox, Translations texts, List<MailSamples> samples) {
        this.senders = senders;
        this.outbox = outbox;
        this.texts = texts;
        this.samples = samples;
    }

    /** Whether there are real records to try the kind with. */
    @Transactional(readOnly = true)
    public boolean hasSamples(MailKind kind) {
        return samples.stream().anyMatch(source -> source.appliesTo(kind));
    }

    /** Real records to try the kind with, whose name holds what was typed. */
    @Transactional(readOnly = true)
    public List<MailSample> samples(MailKind kind, String typed, PageRef page) {
        return samples.stream()
                .filter(source -> source.appliesTo(kind))
                .flatMap(source -> source.find(typed, page).stream())
                .toList();
    }

    /**
     * The mail as it would look; for a text without problems.
     *
     * @param sample whose data it names; null for examples, which also stand in where nobody of it could be written to
     */
    @Transactional(readOnly = true)
    public MailPreview preview(MailKind kind, Locale language, TemplateText text, @Nullable MailSample sample) {
        Sender sender = senders.find(null);
        Optional<MailOrder> real = real(kind, language, sample);
        Letter letter = write(kind, language, text, sender, real, look(real).asData());
        return new MailPreview(sender.name(), "", letter.subject(), letter.text(), letter.html());
    }

    /**
     * Sends the mail to the signed-in person; for a text without problems.
     *
     * @param sample whose data it names; null for examples
     * @return the address that it goes to; empty if the account has none
     */
    @Transactional
    @RetriedOnCollision
    public Optional<String> sendToMe(MailKind kind, Locale language, TemplateText text, @Nullable MailSample sample) {
        Sender sender = senders.find(null);
        if (sender.email().isEmpty()) {
            return Optional.empty();
        }
        Optional<MailOrder> real = real(kind, language, sample);
        Letter letter = write(kind, language, text, sender, real, "cid:" + MailLook.CONTENT_ID);
        outbox.put(new OutgoingMail(
                "trial:" + Uuid7.next(),
                new Person(sender.name(), sender.email()),
                new Person(sender.name(), sender.email()),
                new Content(letter.subject(), letter.text(), letter.html()),
                Mails.parts(List.of(), look(real)),
                null,
                sender.account()));
        return Optional.of(sender.email());
    }

    private Optional<MailOrder> real(MailKind kind, Locale language, @Nullable MailSample sample) {
        return Optional.ofNullable(sample)
                .flatMap(chosen -> samples.stream()
                        .filter(source -> source.appliesTo(kind))
                        .flatMap(source -> source.order(kind, chosen.id(), language).stream())
                        .findFirst());
    }

    private static MailLook look(Optional<MailOrder> real) {
        return real.map(MailOrder::look).orElse(MailLook.USUAL);
    }

    private Letter write(
            MailKind kind, Locale language, TemplateText text, Sender sender, Optional<MailOrder> real, String logoAt) {
        Map<String, Object> values =
                new HashMap<>(real.map(MailOrder::data).orElseGet(() -> examples(kind.placeholders(), language)));
        MailRecipient example = new MailRecipient(
                texts.getTranslation("placeholder.recipient.example", language), sender.email(), language);
        values.putAll(Mails.common(real.map(MailOrder::to).orElse(example), sender));
        return LetterWriter.write(text, values, language, look(real), logoAt);
    }

    private Map<String, Object> examples(List<MailPlaceholder> placeholders, Locale language) {
        return placeholders.stream()
                .collect(Collectors.toMap(MailPlaceholder::name, placeholder -> example(placeholder, language)));
    }

    private Object example(MailPlaceholder placeholder, Locale language) {
        return placeholder.isList()
                ? List.of(examples(placeholder.items(), language))
                : texts.getTranslation(placeholder.labelKey() + ".example", language);
    }
}
