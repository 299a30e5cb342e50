package org.clientele.record;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordVisits;
import org.springframework.core.task.TaskExecutor;
import org.springframework.data.domain.Limit;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The records that the signed-in person looked at last. */
@Service
@MayRead
public class RecentlyOpened implements RecordVisits {

    /** How many are remembered. */
    public static final int SIZE = 20;

    private final RecentlyOpenedRepository opened;
    private final RecentlyOpenedWriter writer;
    private final CurrentActor actor;
    private final TaskExecutor executor;
    private final Clock clock;

    RecentlyOpened(
            RecentlyOpenedRepository opened,
            RecentlyOpenedWriter writer,
            CurrentActor actor,
            TaskExecutor applicationTaskExecutor,
            Clock clock) {
        this.opened = opened;
        this.writer = writer;
        this.actor = actor;
        this.executor = applicationTaskExecutor;
        this.clock = clock;
    }

    /** Those that are not archived, the latest first. */
    @Transactional(readOnly = true)
    public List<RecordTitle> list() {
        return opened.findRecords(account(), Limit.of(SIZE)).stream()
                .map(RecordEntry::toTitle)
                .toList();
    }

    /**
     * Remembers that the record's page was opened. Written a moment later, so that nobody waits for it; outside the
     * caller's transaction, if there is one.
     */
    @Override
    @Transactional(readOnly = true)
    public void opened(RecordRef record) {
        UUID account = account();
        Instant at = clock.instant();
        executor.execute(new DelegatingSecurityContextRunnable(() -> writer.write(account, record.id(), at)));
    }

    private UUID account() {
        return actor.staff().orElseThrow().id().value();
    }
}
