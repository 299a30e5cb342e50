package org.clientele.portal.acts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.notification.InboxChanged;
import org.clientele.notification.MailChoice;
import org.clientele.portal.PortalSeen;
import org.clientele.portal.acts.AudienceQueries.Reader;
import org.clientele.security.CurrentActor;
import org.clientele.shared.Actor;
import org.clientele.shared.Stamp;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells contacts of something, in the transaction in which it happens: those whose account is active, and who see it now.
 * What an absent contact would be told, its deputy is told (docs/features.md N9). Never the contact who did it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NoticeWriter {

    private final NoticeRepository notices;
    private final AudienceQueries audience;
    private final MailChoiceQueries choices;
    private final NoticeMails mails;
    private final PortalSeen seen;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeWriter(
            NoticeRepository notices,
            AudienceQueries audience,
            MailChoiceQueries choices,
            NoticeMails mails,
            PortalSeen seen,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notices = notices;
        this.audience = audience;
        this.choices = choices;
        this.mails = mails;
        this.seen = seen;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** @param concerned contacts whom it concerns, whether or not they use the portal */
    void tell(Occasion occasion, Collection<UUID> concerned) {
        List<Reader> readers = concerned.isEmpty() ? List.of() : readers(Set.copyOf(concerned));
        if (readers.isEmpty()) {
            return;
        }
        // The rules read the tables themselves, so everything has to stand there.
        notices.flush();
        List<Reader> told = readers.stream()
                .filter(reader -> !isSelf(reader) && sees(reader, occasion))
                .toList();
        Map<UUID, MailChoice> chosen =
                choices.of(told.stream().map(Reader::contact).collect(Collectors.toSet()));
        told.forEach(reader -> write(occasion, reader, chosen.getOrDefault(reader.contact(), MailChoice.AT_ONCE)));
        if (!told.isEmpty()) {
            events.publishEvent(
                    new InboxChanged(told.stream().map(Reader::contact).collect(Collectors.toSet())));
        }
    }

    private void write(Occasion occasion, Reader reader, MailChoice choice) {
        Stamp stamp = new Stamp(actor.require().name(), clock.instant());
        // Of an interview there is one mail: the letter, which has the buttons.
        boolean mailed = occasion.kind().isInLetters() && audience.getsLetters(occasion.record(), reader.contact());
        ContactNotice notice =
                new ContactNotice(reader.contact(), occasion, choice == MailChoice.DAILY && !mailed, stamp);
        notices.save(notice);
        if (choice == MailChoice.AT_ONCE && !mailed) {
            mails.write(notice, reader);
        }
    }

    /** Those who use the portal, or their deputies. Read once in a transaction, which may tell the same people of much. */
    private List<Reader> readers(Set<UUID> concerned) {
        Key key = new Key(this, concerned);
        if (TransactionSynchronizationManager.getResource(key) instanceof Readers known) {
            return known.all();
        }
        Map<UUID, UUID> deputies = audience.deputies(concerned, LocalDate.now(clock));
        List<Reader> read = audience.among(concerned.stream()
                .map(contact -> deputies.getOrDefault(contact, contact))
                .collect(Collectors.toSet()));
        TransactionSynchronizationManager.bindResource(key, new Readers(read));
        TransactionSynchronizationManager.registerSynchronization(new Forgetting(key));
        return read;
    }

    private record Key(NoticeWriter writer, Set<UUID> concerned) {}

    private record Readers(List<Reader> all) {}

    private record Forgetting(Key key) implements TransactionSynchronization {

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(key);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(key);
        }
    }

    private boolean isSelf(Reader reader) {
        return actor.require() instanceof Actor.ForContact contact
                && contact.contactId().equals(reader.contact());
    }

    private boolean sees(Reader reader, Occasion occasion) {
        return actor.asContact(
                new Actor.PortalActor(reader.contact(), reader.name()),
                () -> seen.among(Set.of(occasion.record())).contains(occasion.record()));
    }
}
