package org.clientele.notification;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.clientele.security.AccountId;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells open pages that what their reader has to read has changed, once that is kept. It says that, never what: each
 * page asks for itself, with the rights of its reader. It knows the pages of this process only.
 */
@Component
public class InboxWatch {

    private final Map<UUID, List<Runnable>> watchers = new ConcurrentHashMap<>();
    private final TaskExecutor executor;

    InboxWatch(TaskExecutor applicationTaskExecutor) {
        this.executor = applicationTaskExecutor;
    }

    /**
     * Begins to watch an account's inbox.
     *
     * @param changed called on a thread of its own
     * @return ends it; whoever begins has to
     */
    public Runnable watch(AccountId account, Runnable changed) {
        return watch(account.value(), changed);
    }

    /**
     * Begins to watch what somebody has to read: an account of the staff, or a contact in its portal.
     *
     * @param changed called on a thread of its own
     * @return ends it; whoever begins has to
     */
    public Runnable watch(UUID reader, Runnable changed) {
        watchers.compute(reader, (id, present) -> {
            List<Runnable> all = present == null ? new CopyOnWriteArrayList<>() : present;
            all.add(changed);
            return all;
        });
        return () -> watchers.computeIfPresent(reader, (id, present) -> {
            present.remove(changed);
            return present.isEmpty() ? null : present;
        });
    }

    /** How many pages watch, of all accounts. */
    int watching() {
        return watchers.values().stream().mapToInt(List::size).sum();
    }

    /** Not on the thread of whoever changed it, who need not wait for the pages of others. */
    @TransactionalEventListener
    void tell(InboxChanged event) {
        event.readers().stream()
                .flatMap(account -> watchers.getOrDefault(account, List.of()).stream())
                .forEach(executor::execute);
    }
}
