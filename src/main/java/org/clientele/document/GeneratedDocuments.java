package org.clientele.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.clientele.record.RecordSubjects;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.PageRef;
import org.clientele.shared.Slice;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The documents that were made for a client, or addressed to a contact. What one may not see is as if it were not there. */
@Service
@MayRead
public class GeneratedDocuments {

    /** After every id that there is. */
    private static final UUID LAST = new UUID(-1L, -1L);

    private final GeneratedDocumentRepository documents;
    private final RecordSubjects subjects;

    GeneratedDocuments(GeneratedDocumentRepository documents, RecordSubjects subjects) {
        this.documents = documents;
        this.subjects = subjects;
    }

    /**
     * The latest ones of a client or a contact.
     *
     * @param number any part of their numbers; empty for all
     */
    @Transactional(readOnly = true)
    public Slice<DocumentRow> of(UUID record, String number) {
        return of(record, number, LAST);
    }

    /** Those that were made before another one. */
    @Transactional(readOnly = true)
    public Slice<DocumentRow> of(UUID record, String number, UUID before) {
        if (subjects.find(record).isEmpty()) {
            return new Slice<>(List.of(), false);
        }
        var page = documents.findOf(record, like(number), before, PageRequest.ofSize(PageRef.SIZE));
        return new Slice<>(page.getContent(), page.hasNext());
    }

    /** One of them. */
    @Transactional(readOnly = true)
    public Optional<DocumentRow> find(UUID id) {
        return documents.findRow(id);
    }

    private static String like(String typed) {
        return "%" + typed.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
