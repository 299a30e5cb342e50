package org.clientele.companydata;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.clientele.security.AccountId;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.security.Permission.MayLead;
import org.clientele.security.StaffPrincipal;
import org.clientele.shared.PageRef;
import org.clientele.shared.Pages;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.Slice;
import org.clientele.shared.Stamp;
import org.clientele.shared.Uuid7;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts and follows checks of all clients with a number that who starts them sees. Each sees the own ones; administrators
 * see all.
 */
@Service
@MayLead
public class RegisterBatches {

    private static final Limit LINES = Limit.of(1000);

    private final BatchRepository batches;
    private final BatchLineRepository lines;
    private final BatchClients clients;
    private final Scheduler scheduler;
    private final OneTimeTask<String> task;
    private final CurrentActor actor;
    private final Clock clock;

    RegisterBatches(
            BatchRepository batches,
            BatchLineRepository lines,
            BatchClients clients,
            Scheduler scheduler,
            OneTimeTask<String> task,
            CurrentActor actor,
            Clock clock) {
        this.batches = batches;
        this.lines = lines;
        this.clients = clients;
        this.scheduler = scheduler;
        this.task = task;
        this.actor = actor;
        this.clock = clock;
    }

    /** Begins in the background; empty if one of one's own is still running. */
    @Transactional
    @RetriedOnCollision
    public Optional<BatchId> start() {
        StaffPrincipal starter = actor.requireStaff();
        if (batches.isRunning(starter.id())) {
            return Optional.empty();
        }
        BatchId id = new BatchId(Uuid7.next());
        Stamp stamp = new Stamp(starter.fullName(), clock.instant());
        batches.save(new RegisterBatch(id, starter.id(), stamp, clients.count(starter.id())));
        batches.flush();
        schedule(id);
        return Optional.of(id);
    }

    /** Gives it up after the clients that are just being asked about; what was done stays. */
    @Transactional
    @RetriedOnCollision
    public boolean cancel(BatchId id) {
        return own(id, RegisterBatch::isRunning)
                .map(batch -> {
                    batch.end(BatchState.CANCELLED, clock.instant());
                    return true;
                })
                .orElse(false);
    }

    /** Goes on with one that stopped as the register did not answer. */
    @Transactional
    @RetriedOnCollision
    public boolean resume(BatchId id) {
        return own(id, RegisterBatch::isStopped)
                .map(batch -> {
                    batch.resume();
                    schedule(id);
                    return true;
                })
                .orElse(false);
    }

    /** One page of them, the latest first. */
    @Transactional(readOnly = true)
    public Slice<BatchRow> page(PageRef page) {
        AccountId self = actor.requireStaff().id();
        return Pages.readDescending(
                page, request -> batches.findRows(self, seesAll(), request), "startedAt", "id.value");
    }

    /** What came of the clients, a thousand at most; those of which all is well are left out. */
    @Transactional(readOnly = true)
    public List<BatchLineRow> report(BatchId id) {
        return batches.findById(id).filter(this::isOwn).isPresent() ? lines.findRows(id, LINES) : List.of();
    }

    private Optional<RegisterBatch> own(BatchId id, Predicate<RegisterBatch> state) {
        return batches.findForUpdate(id).filter(this::isOwn).filter(state);
    }

    private boolean isOwn(RegisterBatch batch) {
        return seesAll() || batch.starterId().equals(actor.requireStaff().id());
    }

    private boolean seesAll() {
        return actor.may(Permission.ADMINISTER);
    }

    private void schedule(BatchId id) {
        String name = id.value().toString();
        scheduler.scheduleIfNotExists(task.instance(name, name), clock.instant());
    }
}
