package org.clientele.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientele.record.RecordRegistry;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.Change;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Stamp;
import org.clientele.shared.Uuid7;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one contact of two that are the same person (docs/features.md N15). The absorbed contact goes into the archive,
 * keeps its history there, and can be taken out of the kept one again until it is purged.
 */
@Service
@MayRead
public class ContactMerges {

    /** What is said of a question that nobody has answered; a translation key. */
    public static final String UNDECIDED = "contact.merge.undecided";

    private final ContactRepository contacts;
    private final ContactMergeRepository merges;
    private final ContactFactsLookup lookup;
    private final ContactWriter writer;
    private final MergeUndo undo;
    private final RecordRegistry registry;
    private final MergeParticipants participants;

    ContactMerges(
            ContactRepository contacts,
            ContactMergeRepository merges,
            ContactFactsLookup lookup,
            ContactWriter writer,
            MergeUndo undo,
            RecordRegistry registry,
            MergeParticipants participants) {
        this.contacts = contacts;
        this.merges = merges;
        this.lookup = lookup;
        this.writer = writer;
        this.undo = undo;
        this.registry = registry;
        this.participants = participants;
    }

    /** The two side by side; empty unless they are two contacts of one client. */
    @Transactional(readOnly = true)
    public Optional<MergePreview> preview(ContactId keptId, ContactId absorbedId) {
        Optional<Contact> kept = contacts.findById(keptId).filter(contact -> !contact.isArchived());
        Optional<Contact> absorbed = contacts.findById(absorbedId).filter(contact -> !contact.isArchived());
        if (kept.isEmpty() || absorbed.isEmpty() || !canBeOne(kept.get(), absorbed.get())) {
            return Optional.empty();
        }
        return Optional.of(new MergePreview(
                ContactReader.view(kept.get(), Optional.empty(), List.of()),
                ContactReader.view(absorbed.get(), Optional.empty(), List.of()),
                contacts.countReports(absorbedId),
                participants.notices(absorbed.get(), kept.get()),
                participants.questions(absorbed.get(), kept.get())));
    }

    /** Puts the absorbed contact into the kept one, if nobody has changed either since they were compared. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome merge(MergeRequest request) {
        List<Contact> locked = lock(request.kept(), request.absorbed());
        if (locked.size() != 2 || locked.stream().anyMatch(Contact::isArchived)) {
            return new SaveOutcome.Gone();
        }
        Contact kept = of(request.kept(), locked);
        Contact absorbed = of(request.absorbed(), locked);
        if (!canBeOne(kept, absorbed)) {
            return new SaveOutcome.Invalid(Map.of("absorbed", "contact.merge.otherClient"));
        }
        if (kept.version() != request.keptVersion() || absorbed.version() != request.absorbedVersion()) {
            Contact changed = kept.version() != request.keptVersion() ? kept : absorbed;
            Stamp last = changed.edition().changed();
            return new SaveOutcome.Conflict(last.by(), last.at());
        }
        Map<String, String> undecided = participants.undecided(absorbed, kept, request.answers());
        return undecided.isEmpty() ? merge(kept, absorbed, request) : new SaveOutcome.Invalid(undecided);
    }

    /** The merges into the contact that can still be undone, the latest first. */
    @Transactional(readOnly = true)
    public List<MergeEntry> undoable(ContactId kept) {
        return merges.findOf(kept);
    }

    /** Makes two contacts again of what was merged, both as they were, unless later changes stand in the way. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public UndoOutcome undo(MergeId id) {
        return merges.findForUpdate(id).map(undo::undo).orElseGet(UndoOutcome.Gone::new);
    }

    private SaveOutcome merge(Contact kept, Contact absorbed, MergeRequest request) {
        ContactDetails before = ContactReader.details(kept);
        ContactCheck check = ContactCheck.of(MergePreview.united(
                request.chosen(), kept.id(), absorbed.id(), before, ContactReader.details(absorbed)));
        if (!check.isClean()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        var found = lookup.find(check.clean(), kept, absorbed);
        if (found.facts().isEmpty()) {
            return new SaveOutcome.Invalid(found.errors());
        }
        ContactSnapshot snapshot = ContactReader.snapshot(kept);
        kept.change(found.facts().get(), writer.stamp());
        absorbed.mergeInto(kept, writer.stamp());
        contacts.flush();
        merges.save(new ContactMerge(
                new MergeId(Uuid7.next()),
                kept,
                absorbed,
                before,
                participants.move(absorbed, kept, request.answers()),
                writer.stamp()));
        registry.retitle(kept.id().toRecordRef(), kept.person().fullName());
        tell(kept, absorbed, snapshot);
        return new SaveOutcome.Saved(kept.id().value(), kept.version());
    }

    private void tell(Contact kept, Contact absorbed, ContactSnapshot before) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change("absorbed", null, absorbed.person().fullName()));
        changes.addAll(Change.between(before, ContactReader.snapshot(kept)));
        writer.publish(kept, Act.MERGED, changes);
        writer.archived(
                absorbed,
                Act.MERGED,
                List.of(new Change("mergedInto", null, kept.person().fullName())));
    }

    /** Always in the order of their ids, so that two merges of the same contacts wait for each other. */
    private List<Contact> lock(ContactId one, ContactId other) {
        return List.of(one, other).stream()
                .distinct()
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .flatMap(id -> contacts.findForUpdate(id).stream())
                .toList();
    }

    private static Contact of(ContactId id, List<Contact> contacts) {
        return contacts.getFirst().id().equals(id) ? contacts.getFirst() : contacts.getLast();
    }

    private static boolean canBeOne(Contact kept, Contact absorbed) {
        return !kept.id().equals(absorbed.id()) && kept.clientId().equals(absorbed.clientId());
    }
}
