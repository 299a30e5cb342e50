package org.clientele.contact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.clientele.client.ClientRef;
import org.clientele.contact.Reminder.Kind;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in person should look after at the clients that they are in charge of. */
@Service
@MayRead
public class Reminders {

    /** So many days ahead. */
    public static final int DAYS = 14;

    /** More would not be read. */
    static final int SHOWN = 8;

    /** Nobody is in charge of more by themselves; further ones are not looked at. */
    private static final int CLIENTS = 1000;

    private final ReminderRepository contacts;
    private final CurrentActor actor;

    Reminders(ReminderRepository contacts, CurrentActor actor) {
        this.contacts = contacts;
        this.actor = actor;
    }

    /**
     * The most urgent, by day; then what has no day.
     *
     * @param today at the reader's place
     */
    @Transactional(readOnly = true)
    public List<Reminder> mine(LocalDate today) {
        UUID own = actor.requireStaff().id().value();
        LocalDate last = today.plusDays(DAYS);
        Stream<Reminder> dated = contacts.findDue(own, CLIENTS, today, last, CLIENTS).stream()
                .flatMap(row -> row.reminders(today, last))
                .sorted(Comparator.comparing(Reminder::on).thenComparing(Reminder::name));
        Stream<Reminder> lasting =
                contacts.findWithoutContactPerson(own, CLIENTS, SHOWN).stream().map(Reminders::noContactPerson);
        return Stream.concat(dated, lasting).limit(SHOWN).toList();
    }

    private static Reminder noContactPerson(ClientRef client) {
        RecordRef record = new RecordRef(RecordType.CLIENT, client.id().value());
        return new Reminder(Kind.NO_CONTACT_PERSON, record, client.name(), "", null);
    }
}
