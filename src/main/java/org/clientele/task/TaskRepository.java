package org.clientele.task;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clientele.security.AccountId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TaskRepository extends Repository<Task, TaskId> {

    /**
     * The task {@code t} with its entry {@code r} in the registry, its subject {@code s}, its client {@code c} and what
     * the subject itself is about, {@code o}.
     */
    String REGISTERED = " from Task t join RecordEntry r on r.id = t.id.value"
            + " left join RecordEntry s on s.id = r.subjectId left join RecordEntry c on c.id = r.clientId"
            + " left join RecordEntry o on o.id = s.subjectId";

    /** What is about an archived record, or belongs to one, is in no list; it comes back with it. */
    String KEPT = "r.archivedAt is null and s.archivedAt is null and c.archivedAt is null and o.archivedAt is null";

    Task save(Task task);

    void flush();

    void delete(Task task);

    Optional<Task> findById(TaskId id);

    /** Holds off other writers until the transaction ends, so that the version compared is the version written. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Task t where t.id = :id")
    Optional<Task> findForUpdate(TaskId id);

    /** What the task is about; empty for a general task. */
    @Query("""
            select new org.clientele.task.AboutRow(s.id, s.type, s.title, c.id, c.title)
            from RecordEntry r join RecordEntry s on s.id = r.subjectId left join RecordEntry c on c.id = r.clientId
            where r.id = :task""")
    Optional<AboutRow> findSubject(UUID task);

    /** The client that the task belongs to, whether or not they are archived. */
    @Query("select r.clientId from RecordEntry r where r.id = :task and r.clientId is not null")
    Optional<UUID> findClient(UUID task);

    @Query("select new org.clientele.task.TaskCounts(t.assigneeId, count(*),"
            + " sum(case when t.dueAt < :now then 1 else 0 end))" + REGISTERED
            + " where t.closed = false and t.assigneeId in :assignees and " + KEPT + " group by t.assigneeId")
    List<TaskCounts> count(Collection<AccountId> assignees, Instant now);

    /** Those about the record, or about what belongs to it or is about it. */
    @Query("""
            select count(*) from Task t join RecordEntry r on r.id = t.id.value
            where t.closed = false and r.archivedAt is null and (r.clientId = :record or r.subjectId = :record
                or r.subjectId in (select s.id from RecordEntry s where s.subjectId = :record))""")
    long countUnfinishedOf(UUID record);

    /** What somebody has still to do about these clients, or about what belongs to them. */
    @Query("select t.id" + REGISTERED + " where t.closed = false and t.assigneeId = :assignee"
            + " and r.clientId in :clients and " + KEPT + " order by t.id")
    List<TaskId> findUnfinished(AccountId assignee, Collection<UUID> clients);

    /** Tasks whose assignees are to be told, those that wait longest first. */
    @Query("select t.id" + REGISTERED + " where t.remindedAt is null and t.remindAt <= :now and " + KEPT
            + " order by t.remindAt, t.id")
    List<TaskId> findToRemind(Instant now, Limit limit);

    /** Notes a reminder without a new version: it is no change that could conflict with one. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Task t set t.remindedAt = :now where t.id = :id and t.remindedAt is null and t.remindAt <= :now")
    int reminded(TaskId id, Instant now);

    @Modifying
    @Query("update Task t set t.assigneeName = :name where t.assigneeId = :assignee")
    void renameAssignee(AccountId assignee, String name);
}
