package org.clientele.document;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clientele.attachment.AttachmentCategory;
import org.clientele.attachment.AttachmentDetails;
import org.clientele.attachment.AttachmentId;
import org.clientele.attachment.MadeFiles;
import org.clientele.attachment.StoredContent;
import org.clientele.contact.ContactId;
import org.clientele.document.GeneratedDocument.Files;
import org.clientele.record.RecordSubjects;
import org.clientele.security.CurrentActor;
import org.clientele.shared.Change;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.Stamp;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a document that was made: number, files and history in one short transaction. */
@Component
class DocumentKeeper {

    private final GeneratedDocumentRepository documents;
    private final DocumentNumbers numbers;
    private final MadeFiles files;
    private final RecordSubjects subjects;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DocumentKeeper(
            GeneratedDocumentRepository documents,
            DocumentNumbers numbers,
            MadeFiles files,
            RecordSubjects subjects,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.documents = documents;
        this.numbers = numbers;
        this.files = files;
        this.subjects = subjects;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is to be kept.
     *
     * @param document a DOCX or a PDF, by the extension
     * @param pdf of a DOCX, where it could be made
     * @param confirmed what was confirmed about those who sign; empty if nothing was
     */
    record Work(
            UUID id,
            DocumentPlan plan,
            StoredContent document,
            String extension,
            @Nullable StoredContent pdf,
            String confirmed) {}

    /** How it went. */
    sealed interface Kept {

        record Done(DocumentRow document) implements Kept {}

        /** Somebody else took the number meanwhile. */
        record Overtaken() implements Kept {}

        record Gone() implements Kept {}
    }

    /** The document of that id, if it was made before. */
    @Transactional(readOnly = true)
    public Optional<DocumentRow> find(UUID id) {
        return documents.findRow(id);
    }

    /** Keeps it once, however often it is asked. The series is locked first, so that its latest number is seen. */
    @Transactional
    @RetriedOnCollision
    public Kept keep(Work work) {
        DocumentPlan plan = work.plan();
        TakenNumber number = plan.number();
        DocumentSeries series = numbers.lock(number.kind(), number.year());
        Optional<DocumentRow> before = documents.findRow(work.id());
        if (before.isPresent()) {
            return new Kept.Done(before.get());
        }
        if (series.next() != number.number()) {
            return new Kept.Overtaken();
        }
        if (subjects.find(plan.client()).isEmpty()) {
            return new Kept.Gone();
        }
        series.takeNext();
        Stamp stamp = new Stamp(actor.require().name(), clock.instant());
        UUID contact = Optional.ofNullable(plan.contact()).map(ContactId::value).orElse(null);
        documents.save(new GeneratedDocument(work.id(), number, plan.template(), files(work), contact, stamp));
        documents.flush();
        events.publishEvent(new RecordChanged(plan.about(), plan.client(), Act.DOCUMENT_MADE, changes(work)));
        return new Kept.Done(documents.findRow(work.id()).orElseThrow());
    }

    private Files files(Work work) {
        UUID document = keep(work, work.document(), work.extension());
        StoredContent pdf = work.pdf();
        return new Files(document, pdf == null ? null : keep(work, pdf, "pdf"));
    }

    private UUID keep(Work work, StoredContent content, String extension) {
        DocumentPlan plan = work.plan();
        boolean isContract = plan.template().kind().code().equals(AttachmentCategory.CONTRACT.name());
        AttachmentDetails details =
                AttachmentDetails.fresh(isContract ? AttachmentCategory.CONTRACT : AttachmentCategory.OTHER);
        return files.keep(plan.client(), details, plan.fileName() + "." + extension, content)
                .map(AttachmentId::value)
                .orElseThrow(() -> new IllegalStateException("The client has gone within the transaction"));
    }

    private static List<Change> changes(Work work) {
        DocumentPlan plan = work.plan();
        List<Change> changes = new ArrayList<>();
        changes.add(new Change("documentNumber", null, plan.number().text()));
        changes.add(new Change(
                "documentTemplate",
                null,
                plan.template().name() + " (" + plan.template().version() + ")"));
        if (!plan.signatories().isEmpty()) {
            changes.add(new Change("documentSignatories", null, String.join(", ", plan.signatories())));
        }
        if (!work.confirmed().isEmpty()) {
            changes.add(new Change("documentConfirmed", null, work.confirmed()));
        }
        return changes;
    }
}
