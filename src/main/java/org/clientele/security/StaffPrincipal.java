package org.clientele.security;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The signed-in person, as Spring Security knows it. */
public final class StaffPrincipal implements UserDetails, CredentialsContainer {

    private final AccountId id;
    private final String userName;
    private final String fullName;
    private final Role role;
    private final boolean enabled;
    private final PersonalSettings settings;
    private @Nullable String passwordHash;

    StaffPrincipal(
            AccountId id,
            String userName,
            String fullName,
            Role role,
            boolean enabled,
            PersonalSettings settings,
            @Nullable String passwordHash) {
        this.id = id;
        this.userName = userName;
        this.fullName = fullName;
        this.role = role;
        this.enabled = enabled;
        this.settings = settings;
        this.passwordHash = passwordHash;
    }

    public AccountId id() {
        return id;
    }

    public String fullName() {
        return fullName;
    }

    public Role role() {
        return role;
    }

    public PersonalSettings settings() {
        return settings;
    }

    AccountRef toRef() {
        return new AccountRef(id, fullName, enabled);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role.name()));
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return userName;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    /** Two sign-ins of one account are the same person; the session registry relies on it. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StaffPrincipal that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
