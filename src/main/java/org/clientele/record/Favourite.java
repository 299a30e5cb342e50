package org.clientele.record;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.clientele.access.Visible;
import org.hibernate.annotations.Filter;

/** A record that somebody has marked. There or not, never changed: it needs no version. */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.OF_RECORD, deduceAliasInjectionPoints = false)
@Table(name = "favourite")
@IdClass(AccountAndRecord.class)
class Favourite {

    @Id
    private UUID accountId;

    @Id
    private UUID recordId;

    private Instant markedAt;

    @SuppressWarnings("NullAway.Init")
    Favourite() {}

    UUID accountId() {
        return accountId;
    }

    Instant markedAt() {
        return markedAt;
    }
}
