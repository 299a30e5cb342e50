package org.clientele.security;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** One thing that a view remembers for one account. It has no version: what was done last holds. */
@Entity
@Table(name = "account_preference")
class AccountPreference {

    @EmbeddedId
    private Key key;

    @Column(name = "value")
    private String text;

    @SuppressWarnings("NullAway.Init")
    AccountPreference() {}

    @Embeddable
    record Key(UUID accountId, String name) {}
}
