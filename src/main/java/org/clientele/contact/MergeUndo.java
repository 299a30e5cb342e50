package org.clientele.contact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clientele.location.LocationReferences;
import org.clientele.record.RecordRegistry;
import org.clientele.shared.Change;
import org.clientele.shared.RecordChanged.Act;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a merge back: what it did, and nothing of what was done since. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MergeUndo {

    private final ContactRepository contacts;
    private final LocationReferences locations;
    private final ContactWriter writer;
    private final RecordRegistry registry;
    private final MergeParticipants participants;

    MergeUndo(
            ContactRepository contacts,
            LocationReferences locations,
            ContactWriter writer,
            RecordRegistry registry,
            MergeParticipants participants) {
        this.contacts = contacts;
        this.locations = locations;
        this.writer = writer;
        this.registry = registry;
        this.participants = participants;
    }

    /** Changes nothing unless it can bring back both as they were. */
    UndoOutcome undo(ContactMerge merge) {
        Optional<Contact> absorbed = contacts.findForUpdate(merge.absorbedId());
        if (absorbed.isEmpty()) {
            return new UndoOutcome.Gone();
        }
        Optional<Contact> kept = contacts.findForUpdate(merge.keptId())
                .filter(contact -> !contact.isArchived())
                .filter(contact -> contact.clientId().equals(absorbed.get().clientId()));
        return kept.map(contact -> undo(merge, contact, absorbed.get())).orElseGet(UndoOutcome.KeptIsElsewhere::new);
    }

    /** Brings back the absorbed contact alone, with its user name; the kept one stays what it has become. */
    void release(ContactMerge merge, Contact absorbed) {
        absorbed.restore(writer.stamp());
        participants.moveBack(merge, UserNamesMerge.NAME::equals);
        merge.undo(writer.stamp());
        writer.restored(absorbed, Act.RESTORED, List.of());
    }

    private UndoOutcome undo(ContactMerge merge, Contact kept, Contact absorbed) {
        ContactDetails now = ContactReader.details(kept);
        List<String> merged = RecordParts.differing(merge.keptBefore(), merge.keptAfter());
        ContactDetails details = RecordParts.taking(merged, merge.keptBefore(), now);
        ContactFacts facts = new ContactFacts(
                details,
                details.location()
                        .flatMap(id -> locations.find(id, kept.clientId()))
                        .orElse(null),
                details.reportsTo().flatMap(contacts::findById).orElse(null));
        Set<String> obstacles = new HashSet<>(lost(merge, now));
        if (details.locationId() != null && facts.location() == null) {
            obstacles.add("locationId");
        }
        if (makesACircle(merge, facts, absorbed)) {
            obstacles.add("reportsToId");
        }
        if (!obstacles.isEmpty()) {
            return new UndoOutcome.Changed(List.copyOf(obstacles));
        }
        separate(merge, kept, absorbed, facts);
        return new UndoOutcome.Undone(participants.leftOver(merge));
    }

    private void separate(ContactMerge merge, Contact kept, Contact absorbed, ContactFacts facts) {
        ContactSnapshot before = ContactReader.snapshot(kept);
        absorbed.restore(writer.stamp());
        kept.change(facts, writer.stamp());
        contacts.flush();
        participants.moveBack(merge, name -> true);
        merge.undo(writer.stamp());
        registry.restore(absorbed.id().toRecordRef());
        registry.retitle(kept.id().toRecordRef(), kept.person().fullName());
        List<Change> changes = new ArrayList<>();
        changes.add(new Change("absorbed", absorbed.person().fullName(), null));
        changes.addAll(Change.between(before, ContactReader.snapshot(kept)));
        writer.publish(kept, Act.UNMERGED, changes);
        writer.restored(
                absorbed,
                Act.UNMERGED,
                List.of(new Change("mergedInto", kept.person().fullName(), null)));
    }

    /** What the merge changed and somebody has changed again since. */
    private static List<String> lost(ContactMerge merge, ContactDetails now) {
        List<String> lost = RecordParts.differing(merge.keptBefore(), merge.keptAfter());
        List<String> changed = RecordParts.differing(merge.keptAfter(), now);
        List<String> different = RecordParts.differing(merge.keptBefore(), now);
        return lost.stream()
                .filter(changed::contains)
                .filter(different::contains)
                .toList();
    }

    /**
     * Whether somebody would come to report to themselves. Walks up the chains as they would be, from the absorbed
     * contact, whose superior and reports return; a circle without it goes through the kept one.
     */
    private static boolean makesACircle(ContactMerge merge, ContactFacts kept, Contact absorbed) {
        return walksInACircle(absorbed, merge, kept, absorbed)
                || kept.reportsTo() != null && walksInACircle(kept.reportsTo(), merge, kept, absorbed);
    }

    private static boolean walksInACircle(Contact start, ContactMerge merge, ContactFacts kept, Contact absorbed) {
        Set<ContactId> back = ReportsMerge.ids(merge.moved().getOrDefault(ReportsMerge.NAME, ""));
        Set<ContactId> seen = new HashSet<>();
        Optional<Contact> above = Optional.of(start);
        while (above.isPresent() && seen.add(above.get().id())) {
            Contact contact = above.get();
            boolean returns = back.contains(contact.id())
                    && contact.reportsTo()
                            .filter(now -> now.id().equals(merge.keptId()))
                            .isPresent();
            above = contact.id().equals(merge.keptId())
                    ? Optional.ofNullable(kept.reportsTo())
                    : returns ? Optional.of(absorbed) : contact.reportsTo();
        }
        return above.isPresent();
    }
}
