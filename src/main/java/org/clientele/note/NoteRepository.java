package org.clientele.note;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoteRepository extends Repository<Note, NoteId> {

    /** How many notes a record has. */
    record NumberOfNotes(UUID subject, long number) {}

    /** Whom a note names. */
    record Mentioned(UUID note, String name) {}

    String LINE = """
            select new org.clientele.note.NoteLine(n.id, n.version, s.type, s.id, n.details, n.authorId, n.authorName,
                n.createdAt, n.changedBy, n.changedAt, n.edited)
            from Note n join RecordEntry r on r.id = n.id.value join RecordEntry s on s.id = r.subjectId
            """;

    Note save(Note note);

    void flush();

    void delete(Note note);

    /** Holds off other writers until the transaction ends, so that the version compared is the version written. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Note n where n.id = :id")
    Optional<Note> findForUpdate(NoteId id);

    /** Whether the note can be changed: neither it nor what it is about is in the archive. */
    @Query("""
            select count(r) > 0 from RecordEntry r join RecordEntry s on s.id = r.subjectId
                left join RecordEntry c on c.id = r.clientId
            where r.id = :id and r.archivedAt is null and s.archivedAt is null and c.archivedAt is null""")
    boolean isOpen(UUID id);

    @Query(LINE + " where n.id = :id and r.archivedAt is null")
    Optional<NoteLine> findLine(NoteId id);

    @Query(LINE + """
             where r.subjectId = :subject and r.archivedAt is null and n.details.kind in :kinds
            order by n.details.pinned desc, n.details.at desc, n.id.value desc""")
    Slice<NoteLine> findOfSubject(UUID subject, Collection<NoteKind> kinds, Pageable page);

    @Query("""
            select new org.clientele.note.NoteRepository$Mentioned(n.id.value, a.fullName)
            from Note n join n.mentioned m join Account a on a.id.value = m where n.id.value in :notes""")
    List<Mentioned> findMentioned(Collection<UUID> notes);

    /** Answered by an index of the registry alone. */
    @Query("""
            select new org.clientele.note.NoteRepository$NumberOfNotes(r.subjectId, count(r)) from RecordEntry r
            where r.subjectId in :subjects and r.type = NOTE and r.archivedAt is null
            group by r.subjectId""")
    List<NumberOfNotes> countOfSubjects(Collection<UUID> subjects);

    @Query("""
            select count(r) from RecordEntry r
            where (r.subjectId = :record or r.clientId = :record) and r.type = NOTE and r.archivedAt is null""")
    long countBelow(UUID record);

    /** The registry takes a record out of the archive only after its feature has: that one counts already. */
    @Query("""
            select max(n.details.at) from Note n join RecordEntry r on r.id = n.id.value
                join RecordEntry s on s.id = r.subjectId
            where r.clientId = :client and n.details.kind in :kinds
                and (r.archivedAt is null or r.id = :restored) and (s.archivedAt is null or s.id = :restored)""")
    Optional<Instant> findLastContact(UUID client, Collection<NoteKind> kinds, UUID restored);

    @Query("select r.clientId from RecordEntry r where r.id = :id")
    Optional<UUID> findClient(UUID id);
}
