package org.clientele.portal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayAdminister;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.Change;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.SettingsChanged;
import org.clientele.shared.Stamp;
import org.clientele.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The profiles of contacts in their portal: what may be done (docs/features.md S1.22, S1.23, S3.34). */
@Service
@MayRead
public class PortalProfiles {

    private final PortalProfileRepository profiles;
    private final PortalAccountRepository accounts;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PortalProfiles(
            PortalProfileRepository profiles,
            PortalAccountRepository accounts,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.profiles = profiles;
        this.accounts = accounts;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** All of them, by name. */
    @Transactional(readOnly = true)
    public List<ProfileView> list() {
        return profiles.findAllByName().stream().map(PortalProfile::toView).toList();
    }

    @Transactional(readOnly = true)
    public Optional<ProfileView> find(PortalProfileId id) {
        return profiles.findById(id).map(PortalProfile::toView);
    }

    @MayAdminister
    @Transactional
    @RetriedOnCollision
    public SaveOutcome add(ProfileDetails details) {
        PortalProfileId id = new PortalProfileId(Uuid7.next());
        Map<String, String> flaws = flaws(id, details);
        if (!flaws.isEmpty()) {
            return new SaveOutcome.Invalid(flaws);
        }
        PortalProfile added = profiles.save(new PortalProfile(id, details, stamp()));
        profiles.flush();
        tell(null, details);
        return new SaveOutcome.Saved(id.value(), added.version());
    }

    /** Takes effect with the next thing that a contact of this profile asks for. */
    @MayAdminister
    @Transactional
    @RetriedOnCollision
    public SaveOutcome change(PortalProfileId id, long version, ProfileDetails details) {
        return SaveOutcome.ifUnchanged(profiles.findForUpdate(id), version, profile -> {
            Map<String, String> flaws = flaws(id, details);
            if (!flaws.isEmpty()) {
                return new SaveOutcome.Invalid(flaws);
            }
            ProfileDetails before = profile.toView().details();
            profile.change(details, stamp());
            profiles.flush();
            tell(before, details);
            return new SaveOutcome.Saved(id.value(), profile.version());
        });
    }

    /** Deletes the profile, if no account has it. */
    @MayAdminister
    @Transactional
    @RetriedOnCollision
    public SaveOutcome delete(PortalProfileId id, long version) {
        return SaveOutcome.ifUnchanged(profiles.findForUpdate(id), version, profile -> {
            if (accounts.existsByProfileId(id)) {
                return new SaveOutcome.Invalid(Map.of("name", "portal.profile.inUse"));
            }
            profiles.delete(profile);
            events.publishEvent(new SettingsChanged(List.of(new Change("portal.profile", profile.name(), null))));
            return new SaveOutcome.Saved(id.value(), version);
        });
    }

    private Map<String, String> flaws(PortalProfileId id, ProfileDetails details) {
        return Administered.flawsOf(
                details.name(), profiles.existsByNameAndIdNot(details.name(), id), "portal.profile.nameTaken");
    }

    private void tell(@Nullable ProfileDetails before, ProfileDetails after) {
        events.publishEvent(new SettingsChanged(
                List.of(new Change("portal.profile", before == null ? null : before.toString(), after.toString()))));
    }

    private Stamp stamp() {
        return new Stamp(actor.require().name(), clock.instant());
    }
}
