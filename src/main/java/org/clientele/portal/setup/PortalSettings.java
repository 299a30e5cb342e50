package org.clientele.portal.setup;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayAdminister;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.Change;
import org.clientele.shared.Current;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.SettingsChanged;
import org.clientele.shared.Stamp;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is decided on the portal as a whole: everybody's to read, the administrator's to change (docs/features.md S1.5 to S1.11). */
@Service
@MayRead
public class PortalSettings {

    private final PortalSettingsRepository settings;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PortalSettings(
            PortalSettingsRepository settings, CurrentActor actor, ApplicationEventPublisher events, Clock clock) {
        this.settings = settings;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** The settings as they are now. */
    @Transactional(readOnly = true)
    public Current<PortalSettingsDetails> current() {
        StoredPortalSettings stored = settings.find();
        return new Current<>(stored.edition().version(), stored.details());
    }

    /** Says where the portal is reached from outside. */
    @MayAdminister
    @Transactional
    @RetriedOnCollision
    public SaveOutcome moveTo(String typed, AddressProof proof, long version) {
        Optional<String> address = PortalAddress.parse(typed);
        return change(version, (stored, stamp) -> {
            address.ifPresent(clean -> stored.moveTo(clean, proof, stamp));
            return address.isPresent() ? Map.of() : Map.of("address", "portal.address.wrong");
        });
    }

    /** Switches the portal; on only once it has an address. */
    @MayAdminister
    @Transactional
    @RetriedOnCollision
    public SaveOutcome turn(boolean on, long version) {
        return change(version, (stored, stamp) -> {
            if (on && stored.details().address().isEmpty()) {
                return Map.of("enabled", "portal.switch.addressFirst");
            }
            stored.turn(on, stamp);
            return Map.of();
        });
    }

    /** Limits how many are invited from now on; nobody who is there already loses the account. */
    @MayAdminister
    @Transactional
    @RetriedOnCollision
    public SaveOutcome limit(SeatLimits limits, long version) {
        return change(version, (stored, stamp) -> {
            stored.limit(limits, stamp);
            return Map.of();
        });
    }

    /** Says what becomes of access when vacancies end. */
    @MayAdminister
    @Transactional
    @RetriedOnCollision
    public SaveOutcome close(Closing closing, long version) {
        return change(version, (stored, stamp) -> {
            stored.close(closing, stamp);
            return Map.of();
        });
    }

    private SaveOutcome change(long version, BiFunction<StoredPortalSettings, Stamp, Map<String, String>> verb) {
        return SaveOutcome.ifUnchanged(Optional.of(settings.findForUpdate()), version, stored -> {
            StoredPortalSettings.Snapshot before = stored.snapshot();
            Map<String, String> flaws =
                    verb.apply(stored, new Stamp(actor.require().name(), clock.instant()));
            if (!flaws.isEmpty()) {
                return new SaveOutcome.Invalid(flaws);
            }
            settings.flush();
            tell(before, stored.snapshot());
            return new SaveOutcome.Saved(stored.id(), stored.edition().version());
        });
    }

    private void tell(StoredPortalSettings.Snapshot before, StoredPortalSettings.Snapshot after) {
        if (!before.equals(after)) {
            events.publishEvent(new SettingsChanged(Change.between(before, after).stream()
                    .map(change -> new Change("portal.setting." + change.field(), change.before(), change.after()))
                    .toList()));
            events.publishEvent(new PortalSettingsChanged(after.enabled(), after.address()));
        }
    }
}
