package org.clientele.portal;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.clientele.contact.ContactId;
import org.clientele.submission.InvitableRole;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks as a contact without an account would once it was invited: gives it one, looks by the same rules as ever, and takes
 * everything back, so that no rule has to know of contacts that might be invited (docs/adr/0035).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OnceInvited {

    private final PortalRoles roles;
    private final OnceInvitedQueries queries;

    OnceInvited(PortalRoles roles, OnceInvitedQueries queries) {
        this.roles = roles;
        this.queries = queries;
    }

    /** The hiring manager's role first, then the others by name. */
    List<InvitableRole> roles() {
        return roles.list().stream()
                .sorted(Comparator.comparing(role -> role.delivered() != Delivered.HIRING_MANAGER))
                .map(OnceInvited::toInvitable)
                .toList();
    }

    <T> T with(UUID role, ContactId contact, Supplier<T> looking) {
        return queries.look(contact.value(), role, looking);
    }

    private static InvitableRole toInvitable(RoleView role) {
        String name = role.details().name();
        Delivered delivered = role.delivered();
        return new InvitableRole(
                role.id().value(),
                name,
                delivered == null || !delivered.hasFirstName(name) ? "" : "portal.delivered." + delivered);
    }
}
