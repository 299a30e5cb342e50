package org.clientele.security;

import org.clientele.shared.SettingsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps in the security log what an administrator decided for the installation, in the transaction of that. */
@Component
class SettingsLog {

    private final SecurityRecorder recorder;
    private final CurrentActor actor;

    SettingsLog(SecurityRecorder recorder, CurrentActor actor) {
        this.recorder = recorder;
        this.actor = actor;
    }

    /** What the application itself sets up concerns no account. */
    @EventListener
    void keep(SettingsChanged event) {
        actor.staff()
                .ifPresent(
                        staff -> recorder.record(SecurityEventKind.SETTINGS_CHANGED, staff.toRef(), event.changes()));
    }
}
