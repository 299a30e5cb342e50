package org.clientele.security;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A one-time link. It is deleted when it is used, so it has no version. */
@Entity
@Table(name = "account_link")
class AccountLink implements Persistable<String> {

    @Id
    private String secretHash;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private @Nullable AccountId accountId;

    @Enumerated(EnumType.STRING)
    private LinkPurpose purpose;

    private Instant expiresAt;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    AccountLink() {}

    AccountLink(String secretHash, @Nullable AccountId accountId, LinkPurpose purpose, Instant madeAt) {
        this.secretHash = secretHash;
        this.accountId = accountId;
        this.purpose = purpose;
        this.expiresAt = madeAt.plus(purpose.validity());
        this.fresh = true;
    }

    /** Null for the link that sets up the first administrator. */
    @Nullable
    AccountId accountId() {
        return accountId;
    }

    LinkPurpose purpose() {
        return purpose;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Override
    public String getId() {
        return secretHash;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
