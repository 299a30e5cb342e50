package org.clientele.settings;

import java.util.concurrent.TimeUnit;
import org.clientele.shared.BeforeServing;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Who sees which clients in this installation. Asked before each statement, hence answered from memory; the strictest
 * answer until it has been read.
 */
@Component
public class InstalledVisibility extends BeforeServing {

    private final StoredSettingsRepository settings;
    private volatile @Nullable Visibility known;
    private volatile int heardOf;

    InstalledVisibility(StoredSettingsRepository settings) {
        super(-100);
        this.settings = settings;
    }

    public Visibility current() {
        Visibility read = known;
        return read == null ? Visibility.ASSIGNED : read;
    }

    @Override
    protected void prepare() {
        read();
    }

    @TransactionalEventListener
    synchronized void follow(VisibilityChanged event) {
        heardOf++;
        known = event.visibility();
    }

    /** So that other nodes on the same database follow. */
    @Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void read() {
        int before = heardOf;
        learn(settings.findVisibility(), before);
    }

    /** What was read before a change was heard of is out of date, and may show more than is to be seen. */
    private synchronized void learn(Visibility read, int before) {
        if (heardOf == before) {
            known = read;
        }
    }
}
