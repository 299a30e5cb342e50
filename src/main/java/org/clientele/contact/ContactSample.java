package org.clientele.contact;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clientele.contact.ContactFilter.Flag;
import org.clientele.contact.ContactSort.Key;
import org.clientele.security.CurrentActor;
import org.clientele.shared.search.Sample;
import org.clientele.shared.text.Folding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps a sample of the contacts, from which searches are planned. */
@Component
class ContactSample {

    private static final Logger log = LoggerFactory.getLogger(ContactSample.class);

    /** What the sample knows of a contact; names are folded, as they are compared without regard to accents. */
    record Row(
            String searchText,
            String lastName,
            String firstName,
            UUID clientId,
            String clientName,
            String position,
            boolean contactPerson,
            boolean mayCollectMail,
            boolean mayRepresent,
            boolean active,
            Instant changedAt) {

        Row {
            lastName = Folding.fold(lastName);
            firstName = Folding.fold(firstName);
            clientName = Folding.fold(clientName);
            position = Folding.fold(position);
        }

        boolean has(Flag flag) {
            return switch (flag) {
                case CONTACT_PERSON -> contactPerson;
                case MAY_COLLECT_MAIL -> mayCollectMail;
                case MAY_REPRESENT -> mayRepresent;
            };
        }
    }

    private final ContactRepository contacts;
    private final CurrentActor actor;
    private volatile Sample<Row, Key> sample = sample(List.of(), 1);

    ContactSample(ContactRepository contacts, CurrentActor actor) {
        this.contacts = contacts;
        this.actor = actor;
    }

    /** The latest sample; an empty one right after the start. */
    Sample<Row, Key> get() {
        return sample;
    }

    /** Takes a new sample. It reads one index from end to end: a second for two million contacts. */
    @Scheduled(fixedDelayString = "PT10M")
    void refresh() {
        sample = actor.asSystem("Clientele", this::taken);
    }

    private Sample<Row, Key> taken() {
        long step = Math.max(1, contacts.countListed() / Sample.SIZE);
        log.debug("Searches are planned from a sample of one contact in {}", step);
        return sample(contacts.findSample(step), step);
    }

    private static Sample<Row, Key> sample(List<Row> rows, long step) {
        return new Sample<>(rows, step, Row::searchText, orders());
    }

    private static Map<Key, Comparator<Row>> orders() {
        Comparator<Row> byName = Comparator.comparing(Row::lastName).thenComparing(Row::firstName);
        Map<Key, Comparator<Row>> orders = new EnumMap<>(Key.class);
        for (Key key : Key.values()) {
            orders.put(
                    key,
                    switch (key) {
                        case NAME -> byName;
                        case CLIENT -> Comparator.comparing(Row::clientName).thenComparing(byName);
                        case POSITION -> Comparator.comparing(Row::position).thenComparing(byName);
                        case CHANGED -> Comparator.comparing(Row::changedAt);
                    });
        }
        return orders;
    }
}
