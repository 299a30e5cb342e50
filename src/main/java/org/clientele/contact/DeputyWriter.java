package org.clientele.contact;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.clientele.shared.Change;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.Stamp;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Appoints and relieves deputies, with the trace in the history of the contact that is away. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DeputyWriter {

    private final DeputyshipRepository deputyships;
    private final ContactRepository contacts;
    private final ContactWriter writer;

    DeputyWriter(DeputyshipRepository deputyships, ContactRepository contacts, ContactWriter writer) {
        this.deputyships = deputyships;
        this.contacts = contacts;
        this.writer = writer;
    }

    /** What cannot be right about the deputy, by fields of the absence. */
    Map<String, String> flawsOf(Absence absence, Contact absent, LocalDate today) {
        if (absence.deputy().isEmpty()) {
            return Map.of();
        }
        if (absence.deputyUntil() != null && absence.deputyUntil().isBefore(absence.deputyFrom(today))) {
            return Map.of("deputyUntil", "contact.deputy.endsBeforeStart");
        }
        return absence.deputy()
                .flatMap(contacts::findForShare)
                .filter(deputy -> !deputy.isArchived()
                        && deputy.activity().active()
                        && deputy.clientId().equals(absent.clientId())
                        && !deputy.id().equals(absent.id()))
                .map(deputy -> Map.<String, String>of())
                .orElse(Map.of("deputyId", "contact.deputy.gone"));
    }

    /** Somebody acts for the contact from now on; does nothing if the absence names nobody. */
    void appoint(ContactId absentId, Absence absence) {
        Contact absent = contacts.findById(absentId).orElseThrow();
        absence.deputy().ifPresent(deputy -> {
            Stamp stamp = writer.stamp();
            LocalDate from = absence.deputyFrom(LocalDate.ofInstant(stamp.at(), ZoneOffset.UTC));
            relieve(absentId);
            deputyships.flush();
            deputyships.save(new Deputyship(absent, deputy, from, absence.deputyUntil(), stamp));
            tell(absent, null, deputy);
        });
    }

    /** The contact is back. */
    void relieve(ContactId absent) {
        deputyships.findById(absent).ifPresent(this::end);
    }

    /** The contact has left the client, where nobody acts for it any more, nor it for anybody. */
    void leave(ContactId contact) {
        deputyships.findAround(contact).forEach(this::end);
    }

    /** Another contact takes over from the deputy. */
    void pass(Deputyship deputyship, ContactId deputy) {
        ContactId before = deputyship.deputyId();
        deputyship.passTo(deputy);
        contacts.findById(deputyship.absentId()).ifPresent(absent -> tell(absent, before, deputy));
    }

    private void end(Deputyship deputyship) {
        deputyships.delete(deputyship);
        contacts.findById(deputyship.absentId()).ifPresent(absent -> tell(absent, deputyship.deputyId(), null));
    }

    private void tell(Contact absent, @Nullable ContactId before, @Nullable ContactId after) {
        writer.publish(
                absent,
                Act.CHANGED,
                List.of(new Change("deputy", name(before), name(after), value(before), value(after))));
    }

    private @Nullable String name(@Nullable ContactId id) {
        return Optional.ofNullable(id)
                .flatMap(contacts::findRef)
                .map(ContactRef::name)
                .orElse(null);
    }

    private static @Nullable UUID value(@Nullable ContactId id) {
        return id == null ? null : id.value();
    }
}
