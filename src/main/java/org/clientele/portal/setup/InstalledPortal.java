package org.clientele.portal.setup;

import java.util.concurrent.TimeUnit;
import org.clientele.portal.PortalSwitch;
import org.clientele.shared.BeforeServing;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The portal of this installation; off until its settings have been read. */
@Component
class InstalledPortal extends BeforeServing implements PortalSwitch {

    private static final PortalSettingsChanged UNKNOWN = new PortalSettingsChanged(false, "");

    private final PortalSettingsRepository settings;
    private volatile PortalSettingsChanged known = UNKNOWN;
    private volatile int heardOf;

    InstalledPortal(PortalSettingsRepository settings) {
        super(-90);
        this.settings = settings;
    }

    @Override
    public boolean isOn() {
        return known.enabled();
    }

    @Override
    public String address() {
        return known.address();
    }

    @Override
    protected void prepare() {
        read();
    }

    @TransactionalEventListener
    synchronized void follow(PortalSettingsChanged event) {
        heardOf++;
        known = event;
    }

    /** So that other nodes on the same database follow. */
    @Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void read() {
        int before = heardOf;
        PortalSettingsDetails read = settings.find().details();
        learn(new PortalSettingsChanged(read.enabled(), read.address()), before);
    }

    /** What was read before a change was heard of is out of date. */
    private synchronized void learn(PortalSettingsChanged read, int before) {
        if (heardOf == before) {
            known = read;
        }
    }
}
