package org.clientele.task;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.record.RecordAudience;
import org.clientele.record.RecordSubjects;
import org.clientele.security.AccountId;
import org.clientele.security.AccountRef;
import org.clientele.security.Accounts;
import org.clientele.security.Permission;
import org.clientele.security.Permission.MayRead;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom tasks can be given to: those who work, and may know of what the task is about. */
@Service
@MayRead
public class TaskAssignees {

    private final Accounts accounts;
    private final RecordSubjects records;
    private final RecordAudience audience;

    TaskAssignees(Accounts accounts, RecordSubjects records, RecordAudience audience) {
        this.accounts = accounts;
        this.records = records;
        this.audience = audience;
    }

    /**
     * All of them by name; nobody if the record is not there.
     *
     * @param record the task, or what a new one is about; null for a new general task
     */
    @Transactional(readOnly = true)
    public List<AccountRef> of(@Nullable UUID record) {
        List<AccountRef> workers = accounts.selectable(Permission.WORK);
        if (record == null) {
            return workers;
        }
        if (records.find(record).isEmpty()) {
            return List.of();
        }
        Set<UUID> ids = workers.stream().map(worker -> worker.id().value()).collect(Collectors.toSet());
        Set<UUID> knowing = audience.among(ids, record);
        return workers.stream()
                .filter(worker -> knowing.contains(worker.id().value()))
                .toList();
    }

    /** One of them. */
    Optional<AccountRef> find(@Nullable AccountId wanted, @Nullable UUID record) {
        return of(record).stream().filter(worker -> worker.id().equals(wanted)).findFirst();
    }
}
