package org.clientele.shared;

import org.springframework.context.SmartLifecycle;

/**
 * What has to be done at each start before the first visitor can come: after the application has been put together, which
 * goes without a database when its classes are cached, and before the server opens its port.
 */
public abstract class BeforeServing implements SmartLifecycle {

    /** Well before the web server, whose phase is close to the end. */
    private static final int PHASE = 0;

    private final int order;
    private volatile boolean done;

    /** @param order what is done with a smaller one is done before */
    protected BeforeServing(int order) {
        this.order = order;
    }

    /** Does it; another start finds it done already and changes nothing. */
    protected abstract void prepare();

    @Override
    public final void start() {
        prepare();
        done = true;
    }

    /** What was prepared stays. */
    @Override
    public final void stop() {}

    @Override
    public final boolean isRunning() {
        return done;
    }

    @Override
    public final int getPhase() {
        return PHASE + order;
    }
}
