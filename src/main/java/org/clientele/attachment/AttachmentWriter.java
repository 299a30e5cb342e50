package org.clientele.attachment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clientele.attachment.store.FileHash;
import org.clientele.record.RecordRegistry;
import org.clientele.record.RecordSubjects;
import org.clientele.security.CurrentActor;
import org.clientele.shared.Change;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.Stamp;
import org.clientele.shared.Uuid7;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the rows of an upload, in transactions that are short however long the upload is. */
@Component
class AttachmentWriter {

    private final AttachmentRepository attachments;
    private final AttachmentVersionRepository versions;
    private final FileContentRepository contents;
    private final ContactFileQueries fromContacts;
    private final RecordRegistry registry;
    private final RecordSubjects subjects;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AttachmentWriter(
            AttachmentRepository attachments,
            AttachmentVersionRepository versions,
            FileContentRepository contents,
            ContactFileQueries fromContacts,
            RecordRegistry registry,
            RecordSubjects subjects,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.attachments = attachments;
        this.versions = versions;
        this.contents = contents;
        this.fromContacts = fromContacts;
        this.registry = registry;
        this.subjects = subjects;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the record is there to keep something with. */
    @Transactional(readOnly = true)
    public boolean isThere(UUID subject) {
        return subjects.find(subject).isPresent();
    }

    /** Whether the attachment is there to get another version. */
    @Transactional(readOnly = true)
    public boolean isThere(AttachmentId id) {
        return attachments.findSubjectOf(id).isPresent();
    }

    /** Says that a content will be referred to in a moment, so that nobody deletes it. */
    @Transactional
    @RetriedOnCollision
    public void claim(FileHash hash, long size, String mediaType) {
        contents.claim(hash.hex(), size, mediaType, clock.instant());
    }

    /** Keeps a new attachment; empty if its subject has gone meanwhile. */
    @Transactional
    @RetriedOnCollision
    public Optional<AttachmentId> add(UUID subject, AttachmentDetails details, String fileName, FileHash hash) {
        return add(subject, details, fileName, hash, Integer.MAX_VALUE);
    }

    /** Keeps a new attachment; empty if its subject has gone meanwhile, or has got as many as it may have. */
    @Transactional
    @RetriedOnCollision
    public Optional<AttachmentId> add(
            UUID subject, AttachmentDetails details, String fileName, FileHash hash, int most) {
        if (most < Integer.MAX_VALUE && fromContacts.countAlone(subject) >= most) {
            return Optional.empty();
        }
        return subjects.find(subject).map(found -> {
            AttachmentId id = new AttachmentId(Uuid7.next());
            Stamp stamp = stamp();
            Attachment attachment = new Attachment(id, details, stamp);
            AttachmentVersion first = attachment.receive(fileName, hash.hex(), stamp);
            registry.enterAbout(id.toRecordRef(), found.ref(), fileName);
            attachments.save(attachment);
            attachments.flush();
            versions.save(first);
            events.publishEvent(new RecordChanged(
                    id.toRecordRef(), found.clientId(), Act.CREATED, Change.between(null, attachment.toSnapshot())));
            return id;
        });
    }

    /** Keeps a newer file of an attachment; empty if it has gone meanwhile. */
    @Transactional
    @RetriedOnCollision
    public Optional<AttachmentId> addVersion(AttachmentId id, String fileName, FileHash hash) {
        Attachment attachment = attachments.findForUpdate(id).orElse(null);
        if (attachment == null || attachments.findSubjectOf(id).isEmpty()) {
            return Optional.empty();
        }
        AttachmentSnapshot before = attachment.toSnapshot();
        versions.save(attachment.receive(fileName, hash.hex(), stamp()));
        registry.retitle(id.toRecordRef(), fileName);
        attachments.flush();
        List<Change> changes = Change.between(before, attachment.toSnapshot());
        events.publishEvent(new RecordChanged(
                id.toRecordRef(), attachments.findClientOf(id.value()).orElse(null), Act.CHANGED, changes));
        return Optional.of(id);
    }

    private Stamp stamp() {
        return new Stamp(actor.require().name(), clock.instant());
    }
}
