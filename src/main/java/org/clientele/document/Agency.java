package org.clientele.document;

import java.time.Clock;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayAdminister;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.Change;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.SettingsChanged;
import org.clientele.shared.Stamp;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agency's own data, as documents name it: everybody's to read, the administrator's to change. */
@Service
@MayRead
public class Agency {

    private final AgencyRepository agency;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Agency(AgencyRepository agency, CurrentActor actor, ApplicationEventPublisher events, Clock clock) {
        this.agency = agency;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** The data as they are now. */
    @Transactional(readOnly = true)
    public CurrentAgency current() {
        StoredAgency stored = agency.findById(StoredAgency.ID).orElseThrow();
        return new CurrentAgency(stored.version(), stored.toDetails());
    }

    /** Keeps what was changed, if nobody else saved since the version that the change was made on. */
    @MayAdminister
    @Transactional
    @RetriedOnCollision
    public SaveOutcome change(long version, AgencyDetails typed) {
        AgencyCheck check = AgencyCheck.of(typed);
        if (!check.errors().isEmpty()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        StoredAgency stored = agency.findForUpdate();
        if (stored.version() != version) {
            return new SaveOutcome.Conflict(
                    stored.changed().by(), stored.changed().at());
        }
        AgencyDetails before = stored.toDetails();
        if (!check.clean().equals(before)) {
            stored.change(check.clean(), new Stamp(actor.require().name(), clock.instant()));
            agency.flush();
            events.publishEvent(changed(before, check.clean()));
        }
        return new SaveOutcome.Saved(StoredAgency.ID, stored.version());
    }

    private static SettingsChanged changed(AgencyDetails before, AgencyDetails after) {
        return new SettingsChanged(Change.between(before, after).stream()
                .map(change -> new Change("agency." + change.field(), change.before(), change.after()))
                .toList());
    }
}
