package org.clientele.security;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.clientele.shared.Actor;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;

/** Tells who is acting, and what that person may do. Without anybody signed in nothing may be done. */
@Component
public class CurrentActor {

    private final ActorContexts contexts;

    /** @param contexts of this application, as the permissions of its services ask; the static holder is the process's */
    CurrentActor(ActorContexts contexts) {
        this.contexts = contexts;
    }

    /** Who is acting. Throws if nobody is, since then nothing should have come this far. */
    public Actor require() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    /** Who is acting; empty for visitors. */
    public Optional<Actor> find() {
        return principal().map(principal -> switch (principal) {
            case StaffPrincipal staff -> new Actor.StaffActor(staff.id().value(), staff.fullName());
            case PortalPrincipal contact -> contact.toActor();
            case Actor acting -> acting;
            default -> throw new IllegalStateException("Unknown principal " + principal.getClass());
        });
    }

    /** The signed-in person; empty for nightly jobs and for visitors. */
    public Optional<StaffPrincipal> staff() {
        return principal().filter(StaffPrincipal.class::isInstance).map(StaffPrincipal.class::cast);
    }

    /** The contact who has signed in to its portal; empty for everybody else, also where somebody looks as a contact. */
    public Optional<PortalPrincipal> contact() {
        return principal().filter(PortalPrincipal.class::isInstance).map(PortalPrincipal.class::cast);
    }

    /** Whoever has signed in, of the staff or of a client; empty for everybody else. */
    Optional<UserDetails> person() {
        return staff().<UserDetails>map(staff -> staff).or(this::contact);
    }

    /** The contact that acts, signed in or by an answer; throws for everybody else, also for whoever only looks as one. */
    public Actor.PortalActor requireContact() {
        if (require() instanceof Actor.PortalActor contact) {
            return contact;
        }
        throw new IllegalStateException("Only contacts act in their portal");
    }

    /** The contact that reads: who acts, or whom somebody looks as; throws for everybody else. */
    public UUID requireReadingContact() {
        return require() instanceof Actor.Viewing viewing
                ? viewing.contactId()
                : requireContact().contactId();
    }

    /** The signed-in person, where only a person makes sense. */
    public StaffPrincipal requireStaff() {
        return staff().orElseThrow(() -> new IllegalStateException("No member of the staff is signed in"));
    }

    /** Whether the signed-in person may do this. For hiding only: the services decide. */
    public boolean may(Permission permission) {
        return staff().map(staff -> permission.isGrantedTo(staff.role())).orElse(false);
    }

    /**
     * Acts as the application itself, with all rights: for nightly jobs, demo data, and what has to be worked out the same
     * way whoever brought it about.
     */
    public <T> T asSystem(String name, Supplier<T> work) {
        SecurityContext system = contexts.createEmptyContext();
        String[] roles =
                Arrays.stream(Role.values()).map(role -> "ROLE_" + role.name()).toArray(String[]::new);
        system.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new Actor.SystemActor(name), null, AuthorityUtils.createAuthorityList(roles)));
        return contexts.within(system, work);
    }

    /**
     * Acts as a contact in its portal, with its rights and no others: for showing what that contact sees. Services of the
     * staff refuse it.
     */
    public <T> T asContact(Actor.PortalActor contact, Supplier<T> work) {
        SecurityContext portal = contexts.createEmptyContext();
        portal.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                contact, null, AuthorityUtils.createAuthorityList("ROLE_" + Permission.PORTAL)));
        return contexts.within(portal, work);
    }

    /** Looks at the portal as a contact does, without any of its rights to change something. */
    public <T> T viewing(Actor.Viewing viewer, Supplier<T> looking) {
        SecurityContext portal = contexts.createEmptyContext();
        portal.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                viewer, null, AuthorityUtils.createAuthorityList("ROLE_" + Permission.PORTAL)));
        return contexts.within(portal, looking);
    }

    /**
     * Does what a contact decided in its portal, with the rights of a recruiter and under the contact's name. Only for the
     * {@code portal-api} of the modules, which the portal calls after it has checked that the contact may.
     */
    public <T> T forContact(Actor.PortalActor contact, Supplier<T> work) {
        SecurityContext decided = contexts.createEmptyContext();
        decided.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new Actor.ForContact(contact.contactId(), contact.name()),
                null,
                AuthorityUtils.createAuthorityList("ROLE_" + Role.RECRUITER)));
        return contexts.within(decided, work);
    }

    /** The same work for another thread, on behalf of whoever is acting now. */
    public <T> Supplier<T> onBehalf(Supplier<T> work) {
        SecurityContext now = contexts.createEmptyContext();
        now.setAuthentication(contexts.getContext().getAuthentication());
        return () -> contexts.within(now, work);
    }

    private Optional<Object> principal() {
        return Optional.ofNullable(contexts.getContext().getAuthentication())
                .filter(authentication -> authentication.isAuthenticated())
                .map(authentication -> authentication.getPrincipal())
                .filter(principal -> principal instanceof StaffPrincipal
                        || principal instanceof PortalPrincipal
                        || principal instanceof Actor);
    }
}
