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

/** The roles of contacts in their portal: what is seen (docs/features.md S1.21, S1.23, S3.34). */
@Service
@MayRead
public class PortalRoles {

    private final PortalRoleRepository roles;
    private final PortalAccountRepository accounts;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PortalRoles(
            PortalRoleRepository roles,
            PortalAccountRepository accounts,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.roles = roles;
        this.accounts = accounts;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** All of them, by name. */
    @Transactional(readOnly = true)
    public List<RoleView> list() {
        return roles.findAllByName().stream().map(PortalRole::toView).toList();
    }

    @Transactional(readOnly = true)
    public Optional<RoleView> find(PortalRoleId id) {
        return roles.findById(id).map(PortalRole::toView);
    }

    @MayAdminister
    @Transactional
    @RetriedOnCollision
    public SaveOutcome add(RoleDetails details) {
        PortalRoleId id = new PortalRoleId(Uuid7.next());
        Map<String, String> flaws = flaws(id, details);
        if (!flaws.isEmpty()) {
            return new SaveOutcome.Invalid(flaws);
        }
        PortalRole added = roles.save(new PortalRole(id, details, stamp()));
        roles.flush();
        tell(null, details);
        return new SaveOutcome.Saved(id.value(), added.version());
    }

    /** Takes effect with the next thing that a contact of this role asks for. */
    @MayAdminister
    @Transactional
    @RetriedOnCollision
    public SaveOutcome change(PortalRoleId id, long version, RoleDetails details) {
        return SaveOutcome.ifUnchanged(roles.findForUpdate(id), version, role -> {
            Map<String, String> flaws = flaws(id, details);
            if (!flaws.isEmpty()) {
                return new SaveOutcome.Invalid(flaws);
            }
            RoleDetails before = role.toView().details();
            role.change(details, stamp());
            roles.flush();
            tell(before, details);
            return new SaveOutcome.Saved(id.value(), role.version());
        });
    }

    /** Deletes the role, if no account has it. */
    @MayAdminister
    @Transactional
    @RetriedOnCollision
    public SaveOutcome delete(PortalRoleId id, long version) {
        return SaveOutcome.ifUnchanged(roles.findForUpdate(id), version, role -> {
            if (accounts.existsByRoleId(id)) {
                return new SaveOutcome.Invalid(Map.of("name", "portal.role.inUse"));
            }
            roles.delete(role);
            events.publishEvent(new SettingsChanged(List.of(new Change("portal.role", role.name(), null))));
            return new SaveOutcome.Saved(id.value(), version);
        });
    }

    private Map<String, String> flaws(PortalRoleId id, RoleDetails details) {
        return Administered.flawsOf(
                details.name(), roles.existsByNameAndIdNot(details.name(), id), "portal.role.nameTaken");
    }

    private void tell(@Nullable RoleDetails before, RoleDetails after) {
        events.publishEvent(new SettingsChanged(
                List.of(new Change("portal.role", before == null ? null : before.toString(), after.toString()))));
    }

    private Stamp stamp() {
        return new Stamp(actor.require().name(), clock.instant());
    }
}
