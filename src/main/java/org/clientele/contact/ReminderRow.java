package org.clientele.contact;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.clientele.contact.Reminder.Kind;
import org.jspecify.annotations.Nullable;

/** What is read of a contact with a day that is near, in the order of the constructor. */
record ReminderRow(
        ContactId id,
        String name,
        String client,
        boolean active,
        @Nullable LocalDate returnsOn,
        @Nullable LocalDate collectsUntil,
        @Nullable LocalDate representsUntil) {

    /** A contact may be due for more than one reason. */
    Stream<Reminder> reminders(LocalDate first, LocalDate last) {
        return active
                ? Stream.concat(
                        between(first, last, Kind.COLLECTS_UNTIL, collectsUntil),
                        between(first, last, Kind.REPRESENTS_UNTIL, representsUntil))
                : between(LocalDate.MIN, last, Kind.RETURNS, returnsOn);
    }

    private Stream<Reminder> between(LocalDate first, LocalDate last, Kind kind, @Nullable LocalDate day) {
        return day == null || day.isBefore(first) || day.isAfter(last)
                ? Stream.empty()
                : Stream.of(new Reminder(kind, id.toRecordRef(), name, client, day));
    }
}
