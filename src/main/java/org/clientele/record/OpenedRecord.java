package org.clientele.record;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.clientele.access.Visible;
import org.hibernate.annotations.Filter;

/** When somebody last looked at a record. The latest time wins, so it needs no version. */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.OF_RECORD, deduceAliasInjectionPoints = false)
@Table(name = "recently_opened")
@IdClass(AccountAndRecord.class)
class OpenedRecord {

    @Id
    private UUID accountId;

    @Id
    private UUID recordId;

    private Instant openedAt;

    @SuppressWarnings("NullAway.Init")
    OpenedRecord() {}

    UUID accountId() {
        return accountId;
    }

    Instant openedAt() {
        return openedAt;
    }
}
