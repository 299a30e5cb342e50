package org.clientele.portal.setup;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.clientele.client.ClientId;
import org.clientele.portal.PortalProfileId;
import org.clientele.portal.PortalProfiles;
import org.clientele.portal.PortalRoleId;
import org.clientele.portal.PortalRoles;
import org.clientele.portal.ProfileView;
import org.clientele.portal.RoleView;
import org.clientele.security.CurrentActor;
import org.clientele.shared.Actor.PortalActor;
import org.clientele.shared.SaveOutcome;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invites for a contact whose profile has been found to let it, by the same way as the recruiters do: with the same seats,
 * the same letter and the same history, under the contact's name.
 */
@Component
@NamedInterface("portal-api")
@Transactional(propagation = Propagation.MANDATORY)
class ColleagueInvitations {

    private final Invitations invitations;
    private final PortalRoles roles;
    private final PortalProfiles profiles;
    private final CurrentActor actor;

    ColleagueInvitations(Invitations invitations, PortalRoles roles, PortalProfiles profiles, CurrentActor actor) {
        this.invitations = invitations;
        this.roles = roles;
        this.profiles = profiles;
        this.actor = actor;
    }

    /** The roles that show no more than the contact's own, which is among them. */
    List<RoleView> roles(PortalActor contact, Standing own) {
        return actor.forContact(contact, () -> {
            List<RoleView> all = roles.list();
            return one(all, role -> role.id().equals(new PortalRoleId(own.role())))
                    .flatMap(mine -> all.stream().filter(role -> Within.role(role.details(), mine.details())))
                    .toList();
        });
    }

    /** The profiles that allow no more than the contact's own, which is among them. */
    List<ProfileView> profiles(PortalActor contact, Standing own) {
        return actor.forContact(contact, () -> {
            List<ProfileView> all = profiles.list();
            return one(all, profile -> profile.id().equals(new PortalProfileId(own.profile())))
                    .flatMap(mine -> all.stream().filter(profile -> Within.profile(profile.details(), mine.details())))
                    .toList();
        });
    }

    SaveOutcome invite(PortalActor contact, Standing own, NewColleague colleague) {
        if (roles(contact, own).stream().noneMatch(role -> role.id().equals(colleague.role()))) {
            return new SaveOutcome.Invalid(Map.of("role", "error.gone"));
        }
        if (profiles(contact, own).stream().noneMatch(profile -> profile.id().equals(colleague.profile()))) {
            return new SaveOutcome.Invalid(Map.of("profile", "error.gone"));
        }
        PortalAccess access = new PortalAccess(colleague.role(), colleague.profile(), "", own.hideContactData(), null);
        return actor.forContact(contact, () -> invitations.add(new ClientId(own.client()), colleague.person(), access));
    }

    private static <T> Stream<T> one(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).limit(1);
    }
}
