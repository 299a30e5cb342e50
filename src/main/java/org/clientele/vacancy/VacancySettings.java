package org.clientele.vacancy;

import java.time.Clock;
import java.util.Optional;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayAdminister;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.Current;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Stamp;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator decides on vacancies and portals: everybody's to read, the administrator's to change. */
@Service
@MayRead
public class VacancySettings {

    private final VacancySettingsRepository settings;
    private final CurrentActor actor;
    private final Clock clock;

    VacancySettings(VacancySettingsRepository settings, CurrentActor actor, Clock clock) {
        this.settings = settings;
        this.actor = actor;
        this.clock = clock;
    }

    /** The settings as they are now. */
    @Transactional(readOnly = true)
    public Current<VacancySettingsDetails> current() {
        StoredVacancySettings stored = settings.find();
        return new Current<>(stored.edition().version(), stored.details());
    }

    /** Keeps what was changed, if nobody else saved since the version that the change was made on. */
    @MayAdminister
    @Transactional
    @RetriedOnCollision
    public SaveOutcome change(long version, VacancySettingsDetails typed) {
        return SaveOutcome.ifUnchanged(Optional.of(settings.findForUpdate()), version, stored -> {
            stored.change(typed, new Stamp(actor.require().name(), clock.instant()));
            settings.flush();
            return new SaveOutcome.Saved(stored.id(), stored.edition().version());
        });
    }
}
