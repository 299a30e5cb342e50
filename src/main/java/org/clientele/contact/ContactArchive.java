package org.clientele.contact;

import java.util.List;
import java.util.UUID;
import org.clientele.shared.ArchiveParticipant;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RecordType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings contacts back from the archive, and destroys them when their time there is over. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ContactArchive implements ArchiveParticipant {

    private final ContactRepository contacts;
    private final ContactWriter writer;

    ContactArchive(ContactRepository contacts, ContactWriter writer) {
        this.contacts = contacts;
        this.writer = writer;
    }

    @Override
    public RecordType type() {
        return RecordType.CONTACT;
    }

    @Override
    public void restore(UUID id) {
        Contact contact = require(id);
        contact.restore(writer.stamp());
        writer.restored(contact, Act.RESTORED, List.of());
    }

    @Override
    public void purge(UUID id) {
        contacts.delete(require(id));
    }

    private Contact require(UUID id) {
        return contacts.findForUpdate(new ContactId(id))
                .orElseThrow(() -> new IllegalStateException("No such contact: " + id));
    }
}
