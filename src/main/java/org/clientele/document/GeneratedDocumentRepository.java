package org.clientele.document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GeneratedDocumentRepository extends Repository<GeneratedDocument, UUID> {

    /** Files that were deleted are left out; what is kept with them is to be seen nevertheless. */
    String ROW = """
            select d.id, d.numberText, d.templateName, d.templateVersion, d.language, person.id, person.title,
                file.id, file.title, pdf.id, pdf.title, d.madeAt, d.madeBy
            from GeneratedDocument d join RecordEntry r on r.id = d.recordId
                left join RecordEntry person on person.id = d.contactId and person.purgedAt is null
                left join RecordEntry file on file.id = d.recordId and file.archivedAt is null
                left join RecordEntry pdf on pdf.id = d.pdfId and pdf.archivedAt is null
            """;

    GeneratedDocument save(GeneratedDocument document);

    void flush();

    /** Those of a client, or of one of its contacts, the latest first, that came before the one of the id. */
    @Query(ROW + """
            where (r.clientId = :record or d.contactId = :record) and d.id < :before
                and lower(d.numberText) like :number escape '!'
            order by d.id desc
            """)
    Slice<DocumentRow> findOf(UUID record, String number, UUID before, Pageable page);

    @Query(ROW + "where d.id = :id")
    Optional<DocumentRow> findRow(UUID id);

    @Query("select d.id from GeneratedDocument d where d.contactId = :contact order by d.id")
    List<UUID> findIdsOf(UUID contact);

    @Modifying(flushAutomatically = true)
    @Query("update GeneratedDocument d set d.contactId = :to where d.contactId = :from and d.id in :ids")
    void handOver(Collection<UUID> ids, UUID from, UUID to);
}
