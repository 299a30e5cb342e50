package org.clientele.security;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.clientele.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * A contact who has signed in to its portal, as Spring Security knows it. Says who it is and nothing of what it may see or
 * do, which is read anew each time (docs/adr/0034).
 */
public final class PortalPrincipal implements UserDetails {

    private final UUID account;
    private final UUID contact;
    private final String name;
    private final String client;
    private final PersonalSettings settings;
    private final boolean fromProvider;

    /**
     * @param account for the portal
     * @param contact whose account it is
     * @param name in full
     * @param client the name of the client that it works for
     */
    public PortalPrincipal(UUID account, UUID contact, String name, String client, PersonalSettings settings) {
        this(account, contact, name, client, settings, false);
    }

    private PortalPrincipal(
            UUID account, UUID contact, String name, String client, PersonalSettings settings, boolean fromProvider) {
        this.account = account;
        this.contact = contact;
        this.name = name;
        this.client = client;
        this.settings = settings;
        this.fromProvider = fromProvider;
    }

    /** As whom the provider of its own company has sent it here. */
    public PortalPrincipal sentByProvider() {
        return new PortalPrincipal(account, contact, name, client, settings, true);
    }

    /** Whether it came in by single sign-on: its company's provider says what is enough, and no other way counts as this. */
    public boolean isFromProvider() {
        return fromProvider;
    }

    public UUID account() {
        return account;
    }

    public UUID contact() {
        return contact;
    }

    public String name() {
        return name;
    }

    public String client() {
        return client;
    }

    public PersonalSettings settings() {
        return settings;
    }

    public SecuritySubject toSubject() {
        return new SecuritySubject(account, name, client);
    }

    Actor.PortalActor toActor() {
        return new Actor.PortalActor(contact, name);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + Permission.PORTAL));
    }

    /** None: whoever is this has been let in. */
    @Override
    public @Nullable String getPassword() {
        return null;
    }

    @Override
    public String getUsername() {
        return account.toString();
    }

    /** Two sign-ins of one account are the same person. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PortalPrincipal that && account.equals(that.account);
    }

    @Override
    public int hashCode() {
        return account.hashCode();
    }
}
