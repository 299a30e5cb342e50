package org.clientele.interview;

import java.time.Clock;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayAdminister;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Stamp;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator decides on interviews: everybody's to read, the administrator's to change. */
@Service
@MayRead
public class InterviewSettings {

    private final InterviewSettingsRepository settings;
    private final CurrentActor actor;
    private final Clock clock;

    InterviewSettings(InterviewSettingsRepository settings, CurrentActor actor, Clock clock) {
        this.settings = settings;
        this.actor = actor;
        this.clock = clock;
    }

    /** The settings as they are now. */
    @Transactional(readOnly = true)
    public CurrentInterviewSettings current() {
        return settings.findById(StoredInterviewSettings.ID).orElseThrow().toSettings();
    }

    /** Keeps what was changed, if nobody else saved since the version that the change was made on. */
    @MayAdminister
    @Transactional
    @RetriedOnCollision
    public SaveOutcome change(long version, InterviewSettingsDetails typed) {
        StoredInterviewSettings stored = settings.findForUpdate();
        if (stored.toSettings().version() != version) {
            return new SaveOutcome.Conflict(
                    stored.changed().by(), stored.changed().at());
        }
        stored.change(typed, new Stamp(actor.require().name(), clock.instant()));
        settings.flush();
        return new SaveOutcome.Saved(
                StoredInterviewSettings.ID, stored.toSettings().version());
    }
}
