package org.clientele.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clientele.security.Permission.MayRead;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who acts for contacts that are away (docs/features.md N9). Appointed with {@link Contacts#deactivate}; it ends on its
 * last day, or when the contact is active again. A deputy who is away too acts for nobody.
 */
@Service
@MayRead
public class Deputies {

    private static final Limit CHOICES = Limit.of(500);

    private final DeputyshipRepository deputyships;
    private final ContactRepository contacts;

    Deputies(DeputyshipRepository deputyships, ContactRepository contacts) {
        this.deputyships = deputyships;
        this.contacts = contacts;
    }

    /** Who acts for the contact on that day; empty if nobody does, or the contact is not away. */
    @Transactional(readOnly = true)
    public Optional<ContactRef> standsInFor(ContactId absent, LocalDate day) {
        return deputyships.findDeputy(absent, day);
    }

    /** For whom the contact acts on that day, by name. */
    @Transactional(readOnly = true)
    public List<ContactRef> absentBehind(ContactId deputy, LocalDate day) {
        return deputyships.findAbsent(deputy, day);
    }

    /** Who acts for the contact and for whom it acts, whenever that begins or ends. */
    @Transactional(readOnly = true)
    public List<DeputyRow> around(ContactId contact) {
        return deputyships.findRows(contact);
    }

    /** Active contacts of the same client, by name, one of whom may act for the contact. */
    @Transactional(readOnly = true)
    public List<ContactRef> choices(ContactId absent) {
        return contacts.findById(absent)
                .map(contact -> deputyships.findChoices(contact.clientId(), absent, CHOICES))
                .orElse(List.of());
    }
}
