package org.clientele.shared.ui;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * Something that waits for others, done beside the page on a thread of its own, with the rights of whoever asked for it.
 * Start it, cancel it and hear of it with the session locked.
 */
public final class Background {

    private final Thread thread;
    private boolean cancelled;

    private Background(UI page, Runnable work) {
        thread = Thread.ofVirtual()
                .name("background-of-page-" + page.getUIId())
                .unstarted(new DelegatingSecurityContextRunnable(work));
    }

    /**
     * Begins with it.
     *
     * @param work is interrupted if it is cancelled
     * @param done called with the outcome unless it was cancelled; the page shows what it changes
     * @param failed called likewise if the work threw something, which is then reported as every failure is
     */
    public static <T> Background start(UI page, Supplier<T> work, Consumer<T> done, Runnable failed) {
        Background[] self = new Background[1];
        self[0] = new Background(page, () -> {
            try {
                T outcome = work.get();
                page.access(() -> self[0].unlessCancelled(() -> done.accept(outcome)));
            } catch (RuntimeException | Error failure) {
                page.access(() -> self[0].unlessCancelled(() -> {
                    failed.run();
                    throw new IllegalStateException("What was done beside the page failed", failure);
                }));
            }
        });
        self[0].thread.start();
        return self[0];
    }

    /** Gives up: nobody hears of it any more. Does nothing if it is over. */
    public void cancel() {
        cancelled = true;
        thread.interrupt();
    }

    private void unlessCancelled(Runnable act) {
        if (!cancelled) {
            act.run();
        }
    }
}
