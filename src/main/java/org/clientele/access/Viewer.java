package org.clientele.access;

import java.util.Optional;
import java.util.UUID;
import org.clientele.security.CurrentActor;
import org.clientele.security.Role;
import org.clientele.security.StaffPrincipal;
import org.clientele.settings.InstalledVisibility;
import org.clientele.settings.Visibility;
import org.clientele.shared.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The one place that decides what the actor sees: administrators, the application itself, what it does for contacts and, where the installation
 * says so, all of the staff see everything; others see the clients that {@link ClientAccess} names; nobody sees nothing.
 */
@Component
class Viewer {

    private final CurrentActor actor;
    private final ObjectProvider<InstalledVisibility> visibility;
    private final LookPast lookPast;

    /** @param visibility is read from the database, which wants to know of the filter first */
    Viewer(CurrentActor actor, ObjectProvider<InstalledVisibility> visibility, LookPast lookPast) {
        this.actor = actor;
        this.visibility = visibility;
        this.lookPast = lookPast;
    }

    boolean seesEverything() {
        return actor.find()
                .map(found -> switch (found) {
                    case Actor.SystemActor system -> true;
                    case Actor.ForContact decided -> true;
                    case Actor.PortalActor contact -> false;
                    case Actor.Viewing viewing -> false;
                    case Actor.StaffActor staff ->
                        isAdministrator()
                                || visibility.getObject().current() == Visibility.EVERYBODY
                                || lookPast.isLooking();
                })
                .orElse(false);
    }

    /** Whose rows of {@link ClientAccess} count. */
    Optional<UUID> account() {
        return actor.staff().map(staff -> staff.id().value());
    }

    private boolean isAdministrator() {
        return actor.staff()
                .map(StaffPrincipal::role)
                .filter(Role.ADMINISTRATOR::equals)
                .isPresent();
    }
}
