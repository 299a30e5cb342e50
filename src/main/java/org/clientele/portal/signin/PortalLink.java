package org.clientele.portal.signin;

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
import org.clientele.portal.PortalAccountId;
import org.springframework.data.domain.Persistable;

/** A contact's one-time link. It is deleted when it is used, so it has no version. */
@Entity
@Table(name = "portal_link")
@SuppressWarnings("NullAway.Init")
class PortalLink implements Persistable<String> {

    @Id
    private String secretHash;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private PortalAccountId accountId;

    @Enumerated(EnumType.STRING)
    private LinkPurpose purpose;

    private Instant expiresAt;

    @Transient
    private boolean fresh;

    PortalLink() {}

    PortalLink(String secretHash, PortalAccountId accountId, LinkPurpose purpose, Instant madeAt) {
        this.secretHash = secretHash;
        this.accountId = accountId;
        this.purpose = purpose;
        this.expiresAt = madeAt.plus(purpose.validity());
        this.fresh = true;
    }

    PortalAccountId accountId() {
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
