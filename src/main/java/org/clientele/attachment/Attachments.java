package org.clientele.attachment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clientele.attachment.store.FileStore;
import org.clientele.record.RecordRegistry;
import org.clientele.record.RecordSubject;
import org.clientele.record.RecordSubjects;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.Change;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.PageRef;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Slice;
import org.clientele.shared.Stamp;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps files with records (docs/features.md S0.20, S3.39). What is archived, or belongs to something archived, is
 * answered as if it were not there, and so is what one may not see. New files come through {@link Uploads}.
 */
@Service
@MayRead
public class Attachments {

    /** After every id that there is. */
    private static final UUID LAST = new UUID(-1L, -1L);

    private final AttachmentRepository attachments;
    private final AttachmentVersionRepository versions;
    private final FileStore store;
    private final RecordRegistry registry;
    private final RecordSubjects subjects;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Attachments(
            AttachmentRepository attachments,
            AttachmentVersionRepository versions,
            FileStore store,
            RecordRegistry registry,
            RecordSubjects subjects,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.attachments = attachments;
        this.versions = versions;
        this.store = store;
        this.registry = registry;
        this.subjects = subjects;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** The record's attachments, the latest first; none if the record is archived. */
    @Transactional(readOnly = true)
    public Slice<AttachmentRow> of(UUID subject) {
        return page(subject, LAST);
    }

    /** Those that were attached before another one. */
    @Transactional(readOnly = true)
    public Slice<AttachmentRow> of(UUID subject, AttachmentId before) {
        return page(subject, before.value());
    }

    private Slice<AttachmentRow> page(UUID subject, UUID before) {
        if (subjects.find(subject).isEmpty()) {
            return new Slice<>(List.of(), false);
        }
        var page = attachments.findOf(subject, before, PageRequest.ofSize(PageRef.SIZE));
        return new Slice<>(page.getContent(), page.hasNext());
    }

    /** The record's résumés: the main one first, which is the latest unless somebody said otherwise, then the latest. */
    @Transactional(readOnly = true)
    public List<AttachmentRow> resumes(UUID subject) {
        if (subjects.find(subject).isEmpty()) {
            return List.of();
        }
        List<AttachmentRow> rows =
                new ArrayList<>(attachments.findOf(subject, AttachmentCategory.RESUME, Limit.of(PageRef.SIZE)));
        rows.stream()
                .filter(row -> row.mainSince() != null)
                .max(Comparator.comparing(AttachmentRow::mainSince))
                .ifPresent(main -> {
                    rows.remove(main);
                    rows.addFirst(main);
                });
        return List.copyOf(rows);
    }

    /** What the attachment is kept with. */
    @Transactional(readOnly = true)
    public Optional<RecordSubject> subjectOf(AttachmentId id) {
        return attachments.findSubjectOf(id).flatMap(subject -> subjects.find(subject.id()));
    }

    /** One attachment. */
    @Transactional(readOnly = true)
    public Optional<AttachmentRow> find(AttachmentId id) {
        return attachments.findSubjectOf(id).flatMap(subject -> attachments.findRow(id));
    }

    /** All files of the attachment, the newest first. */
    @Transactional(readOnly = true)
    public List<VersionRow> versions(AttachmentId id) {
        return attachments.findSubjectOf(id).isEmpty() ? List.of() : versions.findOf(id.value());
    }

    /** One file, to be read. */
    @Transactional(readOnly = true)
    public Optional<AttachedFile> file(AttachmentId id, int number) {
        return attachments
                .findSubjectOf(id)
                .flatMap(subject -> versions.findFile(id.value(), number))
                .map(row -> new AttachedFile(store, row));
    }

    /** Keeps what was said of an attachment, if nobody else saved since the version that the change was made on. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome change(AttachmentId id, long version, AttachmentDetails typed) {
        FieldCheck check = new FieldCheck();
        AttachmentDetails clean = new AttachmentDetails(
                typed.category(),
                check.paragraphs("description", typed.description(), AttachmentDetails.DESCRIPTION_MAX),
                typed.visibleToClient());
        if (!check.errors().isEmpty()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        Attachment attachment = findToChange(id).orElse(null);
        if (attachment == null) {
            return new SaveOutcome.Gone();
        }
        if (attachment.version() != version) {
            return new SaveOutcome.Conflict(
                    attachment.changed().by(), attachment.changed().at());
        }
        if (!clean.equals(attachment.details())) {
            AttachmentSnapshot before = attachment.toSnapshot();
            attachment.change(clean, stamp());
            attachments.flush();
            publish(attachment, Act.CHANGED, Change.between(before, attachment.toSnapshot()));
        }
        return new SaveOutcome.Saved(id.value(), attachment.version());
    }

    /** Makes a résumé the main one of its record, if nobody else saved since the version that was looked at. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome makeMain(AttachmentId id, long version) {
        Attachment attachment = findToChange(id)
                .filter(found -> found.details().category() == AttachmentCategory.RESUME)
                .orElse(null);
        if (attachment == null) {
            return new SaveOutcome.Gone();
        }
        if (attachment.version() != version) {
            return new SaveOutcome.Conflict(
                    attachment.changed().by(), attachment.changed().at());
        }
        attachment.makeMain(stamp());
        attachments.flush();
        publish(attachment, Act.CHANGED, List.of(new Change("resumes.main", null, attachment.fileName())));
        return new SaveOutcome.Saved(id.value(), attachment.version());
    }

    /** Deletes the attachment with all its versions: it goes into the archive. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome archive(AttachmentId id) {
        Attachment attachment = findToChange(id).orElse(null);
        if (attachment == null) {
            return new SaveOutcome.Gone();
        }
        registry.archive(id.toRecordRef());
        publish(attachment, Act.ARCHIVED, List.of());
        return new SaveOutcome.Saved(id.value(), attachment.version());
    }

    private Optional<Attachment> findToChange(AttachmentId id) {
        return attachments
                .findForUpdate(id)
                .filter(attachment -> attachments.findSubjectOf(id).isPresent());
    }

    private void publish(Attachment attachment, Act act, List<Change> changes) {
        AttachmentId id = attachment.id();
        events.publishEvent(new RecordChanged(
                id.toRecordRef(), attachments.findClientOf(id.value()).orElse(null), act, changes));
    }

    private Stamp stamp() {
        return new Stamp(actor.require().name(), clock.instant());
    }
}
