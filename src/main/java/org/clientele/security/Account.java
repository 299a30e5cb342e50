package org.clientele.security;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** An account of the agency's staff. It is deactivated, never deleted: history and owners point at it. */
@Entity
@Table(name = "account")
class Account {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AccountId id;

    @Version
    private @Nullable Long version;

    private String userName;
    private String fullName;
    private String email;
    private String phone;
    private @Nullable String passwordHash;
    private @Nullable Instant passwordChangedAt;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean enabled;
    private @Nullable String language;
    private @Nullable String timeZone;

    @Enumerated(EnumType.STRING)
    private Theme theme;

    private Instant createdAt;
    private @Nullable Instant lastSignInAt;

    @SuppressWarnings("NullAway.Init")
    Account() {}

    /** A new account; without a password until its owner has set one. */
    Account(AccountId id, AccountDetails details, Instant createdAt) {
        this.id = id;
        this.userName = new UserName(details.userName()).value();
        this.fullName = details.fullName();
        this.email = details.email();
        this.phone = details.phone();
        this.role = details.role();
        this.enabled = true;
        this.theme = Theme.SYSTEM;
        this.createdAt = createdAt;
    }

    void describe(AccountDetails details) {
        this.userName = new UserName(details.userName()).value();
        this.fullName = details.fullName();
        this.email = details.email();
        this.phone = details.phone();
        this.role = details.role();
    }

    void choose(PersonalSettings settings) {
        this.language = settings.language() == null ? null : settings.language().toLanguageTag();
        this.timeZone = settings.timeZone() == null ? null : settings.timeZone().getId();
        this.theme = settings.theme();
    }

    void changePassword(String hash, Instant at) {
        this.passwordHash = hash;
        this.passwordChangedAt = at;
    }

    void deactivate() {
        this.enabled = false;
    }

    void reactivate() {
        this.enabled = true;
    }

    AccountId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    String userName() {
        return userName;
    }

    String fullName() {
        return fullName;
    }

    Role role() {
        return role;
    }

    boolean isEnabled() {
        return enabled;
    }

    /** Whether its owner has set a password yet. */
    boolean isSetUp() {
        return passwordHash != null;
    }

    boolean hasPassword(String password, PasswordEncoder encoder) {
        return encoder.matches(password, passwordHash);
    }

    AccountRef toRef() {
        return new AccountRef(id, fullName, enabled);
    }

    AccountDetails details() {
        return new AccountDetails(userName, fullName, email, phone, role);
    }

    PersonalSettings settings() {
        return new PersonalSettings(
                language == null ? null : Locale.forLanguageTag(language),
                timeZone == null ? null : ZoneId.of(timeZone),
                theme);
    }

    StaffPrincipal toPrincipal() {
        return new StaffPrincipal(id, userName, fullName, role, enabled, settings(), passwordHash);
    }
}
