package org.clientele.portal.signin;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.clientele.portal.PortalAccountId;
import org.jspecify.annotations.Nullable;

/** What a contact signs in with. It has a row of its own, so that nothing that reads accounts reads hashes. */
@Entity
@Table(name = "portal_credential")
@SuppressWarnings("NullAway.Init")
class PortalCredential {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private PortalAccountId accountId;

    @Version
    private @Nullable Long version;

    private @Nullable String passwordHash;
    private @Nullable Instant passwordChangedAt;
    private @Nullable Instant lastSignInAt;

    PortalCredential() {}

    PortalCredential(PortalAccountId accountId) {
        this.accountId = accountId;
    }

    PortalCredential changePassword(String hash, Instant at) {
        passwordHash = hash;
        passwordChangedAt = at;
        return this;
    }

    PortalCredential signedIn(Instant at) {
        lastSignInAt = at;
        return this;
    }
}
