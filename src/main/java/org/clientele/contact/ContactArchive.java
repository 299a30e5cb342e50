package org.clientele.contact;

import java.util.List;
import java.util.Optional;
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
    private final ContactMergeRepository merges;
    private final MergeUndo undo;
    private final ContactWriter writer;

    ContactArchive(ContactRepository contacts, ContactMergeRepository merges, MergeUndo undo, ContactWriter writer) {
        this.contacts = contacts;
        this.merges = merges;
        this.undo = undo;
        this.writer = writer;
    }

    @Override
    public RecordType type() {
        return RecordType.CONTACT;
    }

    /**
     * A contact that another one has absorbed is taken out of that one again; where later changes stand in the way, it
     * comes back beside it.
     */
    @Override
    public void restore(UUID id) {
        Contact contact = require(id);
        Optional<ContactMerge> merge = merges.findForUpdate(contact.id());
        if (merge.isPresent()) {
            takeOutAgain(contact, merge.get());
        } else {
            contact.restore(writer.stamp());
            writer.restored(contact, Act.RESTORED, List.of());
        }
    }

    @Override
    public void purge(UUID id) {
        Contact contact = require(id);
        merges.deleteOf(contact.id());
        contacts.delete(contact);
    }

    private void takeOutAgain(Contact contact, ContactMerge merge) {
        if (!(undo.undo(merge) instanceof UndoOutcome.Undone)) {
            undo.release(merge, contact);
        }
    }

    private Contact require(UUID id) {
        return contacts.findForUpdate(new ContactId(id))
                .orElseThrow(() -> new IllegalStateException("No such contact: " + id));
    }
}
