package org.clientele.client.ui;

import java.time.LocalDate;
import java.util.Objects;
import org.clientele.client.BulkAct;
import org.clientele.security.AccountId;
import org.jspecify.annotations.Nullable;

/** What is typed of handing clients over. Public only for the form, which reads and writes its components. */
public record HandOverInput(
        @Nullable AccountId accountId, Kind kind, @Nullable LocalDate until) {

    /** Why clients are handed over. */
    public enum Kind {
        /** Somebody leaves, or gives the clients up. */
        FOR_GOOD,
        /** Somebody is away, and a substitute steps in. */
        AWAY
    }

    BulkAct actFor(AccountId relieved) {
        AccountId to = Objects.requireNonNull(accountId);
        return kind == Kind.FOR_GOOD ? new BulkAct.HandOver(relieved, to) : new BulkAct.StandIn(relieved, to, until);
    }
}
