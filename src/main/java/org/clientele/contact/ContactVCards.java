package org.clientele.contact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.clientele.contact.AddressRow.Medium;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.Change;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.contactdata.EmailAddress;
import org.clientele.shared.contactdata.PhoneNumber;
import org.clientele.shared.exchange.ContactCard;
import org.clientele.shared.exchange.ContactCard.Line;
import org.clientele.shared.exchange.ContactCard.LineType;
import org.clientele.shared.exchange.VCards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands contacts over to people's address books, and keeps that in their history (docs/features.md S3.15, S3.16). */
@Service
@MayWork
public class ContactVCards {

    private final ContactRepository contacts;
    private final ContactWriter writer;

    ContactVCards(ContactRepository contacts, ContactWriter writer) {
        this.contacts = contacts;
        this.writer = writer;
    }

    /** The contact's vCard; empty if the contact is not there any more. */
    @Transactional
    @RetriedOnCollision
    public Optional<VCardFile> download(ContactId id) {
        return contacts.findById(id).filter(contact -> !contact.isArchived()).map(contact -> {
            String name = contact.userName() + ".vcf";
            writer.publish(contact, Act.CONTACTED, List.of(new Change(ContactAct.VCARD.field(), null, name)));
            return new VCardFile(name, VCards.write(List.of(card(contact))));
        });
    }

    private static ContactCard card(Contact contact) {
        Person person = contact.person();
        return new ContactCard(
                contact.id().value(),
                person.firstName(),
                person.lastName(),
                contact.client().name(),
                person.position(),
                lines(contact.addresses(Medium.EMAIL), EmailAddress::new),
                lines(contact.addresses(Medium.PHONE), PhoneNumber::new),
                "",
                person.language().isEmpty() ? null : Locale.of(person.language()),
                contact.edition().changed().at());
    }

    private static <T> List<Line<T>> lines(List<ContactAddress> addresses, Function<String, T> value) {
        return addresses.stream()
                .map(address -> new Line<>(value.apply(address.value()), type(address.kind())))
                .toList();
    }

    private static LineType type(AddressKind kind) {
        return switch (kind) {
            case WORK, OTHER -> LineType.WORK;
            case MOBILE -> LineType.CELL;
            case PRIVATE -> LineType.HOME;
        };
    }
}
