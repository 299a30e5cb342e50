package org.clientele.interview;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.clientele.security.AccountId;
import org.jspecify.annotations.Nullable;

/** Somebody's private address of a calendar, of which only the hash is kept. */
@Entity
@Table(name = "calendar_feed")
class CalendarFeed {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId accountId;

    @Version
    private @Nullable Long version;

    private String tokenHash;
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    CalendarFeed() {}

    CalendarFeed(AccountId accountId, String tokenHash, Instant madeAt) {
        this.accountId = accountId;
        this.tokenHash = tokenHash;
        this.madeAt = madeAt;
    }

    /** The address before is worth nothing from now on. */
    void renew(String hash, Instant at) {
        tokenHash = hash;
        madeAt = at;
    }

    AccountId accountId() {
        return accountId;
    }

    Instant madeAt() {
        return madeAt;
    }
}
