package org.clientele.document;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clientele.client.ClientId;
import org.clientele.client.ClientRef;
import org.clientele.client.Clients;
import org.clientele.contact.BusinessCard;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactList;
import org.clientele.contact.Contacts;
import org.clientele.document.DocumentOffer.Person;
import org.clientele.document.pdf.PdfMaker;
import org.clientele.location.Locations;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what one can choose from for a document. */
@Service
@MayRead
public class DocumentOffers {

    private static final int PEOPLE_MAX = 500;

    private final Clients clients;
    private final Contacts contacts;
    private final ContactList people;
    private final Locations locations;
    private final DocumentTemplates templates;
    private final DocumentProbe probe;
    private final PdfMaker pdfs;
    private final Clock clock;

    DocumentOffers(
            Clients clients,
            Contacts contacts,
            ContactList people,
            Locations locations,
            DocumentTemplates templates,
            DocumentProbe probe,
            PdfMaker pdfs,
            Clock clock) {
        this.clients = clients;
        this.contacts = contacts;
        this.people = people;
        this.locations = locations;
        this.templates = templates;
        this.probe = probe;
        this.pdfs = pdfs;
        this.clock = clock;
    }

    /** For a client, or for one of its contacts; empty if it is not there, or archived. */
    @Transactional(readOnly = true)
    public Optional<DocumentOffer> of(RecordRef record) {
        if (record.type() == RecordType.CONTACT) {
            ContactId id = new ContactId(record.id());
            return contacts.find(id)
                    .filter(contact -> !contact.archived())
                    .flatMap(contact -> offer(contact.client().id(), id));
        }
        return offer(new ClientId(record.id()), null);
    }

    /** Which variables a template names that was chosen; empty if it is not offered. One of Word has LibreOffice get ready. */
    @Transactional(readOnly = true)
    public Set<String> namedBy(TemplateId id) {
        Optional<TemplateRef> template = templates.find(id);
        template.filter(chosen -> chosen.format() == TemplateFormat.DOCX).ifPresent(chosen -> pdfs.expectDocx());
        return template.flatMap(templates::content).map(probe::names).orElse(Set.of());
    }

    private Optional<DocumentOffer> offer(ClientId id, @Nullable ContactId contact) {
        return clients.ref(id).filter(client -> !client.archived()).map(client -> offer(client, contact));
    }

    private DocumentOffer offer(ClientRef client, @Nullable ContactId contact) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        List<Person> active = people.of(client.id(), "", PEOPLE_MAX).cards().stream()
                .filter(card -> card.activity().active())
                .map(card -> person(card, today))
                .toList();
        return new DocumentOffer(
                client.id(), client.name(), contact, templates.active(), locations.of(client.id()), active);
    }

    private static Person person(BusinessCard card, LocalDate today) {
        return new Person(
                card.id(),
                card.fullName(),
                card.position(),
                card.mayRepresent(),
                card.representsAs(),
                card.mayRepresent().on(today));
    }
}
