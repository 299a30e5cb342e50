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
import org.jspecify.annotations.Nullable;

/** An account of the agency's staff. */
@Entity
@Table(name = "account")
public class Account {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AccountId id;

    @Version
    private @Nullable Long version;

    private String userName;
    private String fullName;
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean enabled;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    Account() {}

    Account(AccountId id, String userName, String fullName, Role role, String passwordHash, Instant createdAt) {
        this.id = id;
        this.userName = userName;
        this.fullName = fullName;
        this.role = role;
        this.passwordHash = passwordHash;
        this.enabled = true;
        this.createdAt = createdAt;
    }

    AccountId id() {
        return id;
    }

    String fullName() {
        return fullName;
    }

    StaffPrincipal toPrincipal() {
        return new StaffPrincipal(id, userName, fullName, role, enabled, passwordHash);
    }
}
