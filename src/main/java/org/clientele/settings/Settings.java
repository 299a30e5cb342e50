package org.clientele.settings;

import java.time.Clock;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayAdminister;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.Change;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.SettingsChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The settings of the installation: everybody's to read, the administrator's to change. */
@Service
@MayRead
public class Settings {

    private final StoredSettingsRepository settings;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Settings(StoredSettingsRepository settings, CurrentActor actor, ApplicationEventPublisher events, Clock clock) {
        this.settings = settings;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** The settings as they are now. */
    @Transactional(readOnly = true)
    public CurrentSettings current() {
        StoredSettings stored = settings.findById(StoredSettings.ID).orElseThrow();
        return new CurrentSettings(stored.version(), stored.toDetails());
    }

    /** Keeps what was changed, if nobody else saved since the version that the change was made on. */
    @MayAdminister
    @Transactional
    @RetriedOnCollision
    public SaveOutcome change(long version, SettingsDetails typed) {
        SettingsCheck check = SettingsCheck.of(typed);
        if (!check.errors().isEmpty()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        StoredSettings stored = settings.findForUpdate();
        if (stored.version() != version) {
            return new SaveOutcome.Conflict(stored.changedBy(), stored.changedAt());
        }
        if (!check.clean().equals(stored.toDetails())) {
            SettingsDetails before = stored.toDetails();
            stored.change(check.clean(), actor.require().name(), clock.instant());
            settings.flush();
            events.publishEvent(changed(before, check.clean()));
            if (check.clean().visibility() != before.visibility()) {
                events.publishEvent(new VisibilityChanged(check.clean().visibility()));
            }
        }
        return new SaveOutcome.Saved(StoredSettings.ID, stored.version());
    }

    private static SettingsChanged changed(SettingsDetails before, SettingsDetails after) {
        return new SettingsChanged(Change.between(before, after).stream()
                .map(change -> new Change("settings." + change.field(), change.before(), change.after()))
                .toList());
    }
}
