package org.clientele.attachment;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clientele.shared.RecordRef;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AttachmentRepository extends Repository<Attachment, AttachmentId> {

    Attachment save(Attachment attachment);

    void flush();

    void delete(Attachment attachment);

    /** Holds off other writers until the transaction ends, so that the version compared is the version written. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Attachment a where a.id = :id")
    Optional<Attachment> findForUpdate(AttachmentId id);

    /** Those kept with the record, the latest first, that came before the one of the id. */
    @Query("""
            select a.id.value, a.version, a.latest, a.fileName, c.mediaType, c.size,
                a.category, a.description, a.visibleToClient, v.uploadedAt, v.uploadedBy,
                a.mainSince
            from Attachment a join RecordEntry r on r.id = a.id.value
                join AttachmentVersion v on v.attachmentId = a.id.value and v.number = a.latest
                join FileContent c on c.hash = v.hash
            where r.subjectId = :subject and r.archivedAt is null and a.id.value < :before
            order by a.id.value desc
            """)
    Slice<AttachmentRow> findOf(UUID subject, UUID before, Pageable page);

    @Query("""
            select a.id.value, a.version, a.latest, a.fileName, c.mediaType, c.size,
                a.category, a.description, a.visibleToClient, v.uploadedAt, v.uploadedBy,
                a.mainSince
            from Attachment a
                join AttachmentVersion v on v.attachmentId = a.id.value and v.number = a.latest
                join FileContent c on c.hash = v.hash
            where a.id = :id
            """)
    Optional<AttachmentRow> findRow(AttachmentId id);

    /** Those of a category that are kept with the record, the latest first. */
    @Query("""
            select a.id.value, a.version, a.latest, a.fileName, c.mediaType, c.size,
                a.category, a.description, a.visibleToClient, v.uploadedAt, v.uploadedBy,
                a.mainSince
            from Attachment a join RecordEntry r on r.id = a.id.value
                join AttachmentVersion v on v.attachmentId = a.id.value and v.number = a.latest
                join FileContent c on c.hash = v.hash
            where r.subjectId = :subject and r.archivedAt is null and a.category = :category
            order by a.id.value desc
            """)
    List<AttachmentRow> findOf(UUID subject, AttachmentCategory category, Limit limit);

    /** What it is kept with; empty if either is archived, or if one may not see it. */
    @Query("""
            select new org.clientele.shared.RecordRef(subject.type, subject.id)
            from Attachment a join RecordEntry r on r.id = a.id.value
                join RecordEntry subject on subject.id = r.subjectId
                left join RecordEntry owner on owner.id = subject.subjectId
                left join RecordEntry client on client.id = r.clientId
            where a.id = :id and r.archivedAt is null and subject.archivedAt is null
                and owner.archivedAt is null and client.archivedAt is null
            """)
    Optional<RecordRef> findSubjectOf(AttachmentId id);

    @Query("select r.clientId from RecordEntry r where r.id = :id")
    Optional<UUID> findClientOf(UUID id);

    /** Those that are kept with the record, or with what belongs to it or is about it. */
    @Query("""
            select count(r) from Attachment a join RecordEntry r on r.id = a.id.value
            where r.archivedAt is null and (r.subjectId = :record or r.clientId = :record
                or r.subjectId in (select s.id from RecordEntry s where s.subjectId = :record))
            """)
    long countWith(UUID record);
}
