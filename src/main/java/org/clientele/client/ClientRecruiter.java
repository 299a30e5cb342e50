package org.clientele.client;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.clientele.access.Visible;
import org.clientele.security.AccountId;
import org.clientele.shared.Stamp;
import org.clientele.shared.Uuid7;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** Somebody's part in the work for a client, from a day until a day or for good. One row for each person and client. */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.OF_CLIENT, deduceAliasInjectionPoints = false)
@Table(name = "client_recruiter")
class ClientRecruiter {

    /** In HQL, with the assignment as {@code r} and the day as {@code :today}. */
    static final String IN_FORCE = "r.fromDay <= :today and (r.untilDay is null or r.untilDay >= :today)";

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id"))
    private ClientId clientId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId accountId;

    private String accountName;

    @Enumerated(EnumType.STRING)
    private AssignmentPart part;

    private LocalDate fromDay;
    private @Nullable LocalDate untilDay;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private String createdBy;

    private Instant changedAt;
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    ClientRecruiter() {}

    @SuppressWarnings("NullAway.Init")
    ClientRecruiter(ClientId clientId, Placement placement, Stamp stamp) {
        this.id = Uuid7.next();
        this.clientId = clientId;
        this.accountId = placement.account();
        this.createdAt = stamp.at();
        this.createdBy = stamp.by();
        place(placement, stamp);
    }

    /** Takes another part, or other days. */
    final void place(Placement placement, Stamp stamp) {
        accountName = placement.accountName();
        part = placement.part();
        fromDay = placement.from();
        untilDay = placement.until();
        touch(stamp);
    }

    /** Is over after this day. */
    void endOn(LocalDate day, Stamp stamp) {
        untilDay = day;
        touch(stamp);
    }

    private void touch(Stamp stamp) {
        changedAt = stamp.at();
        changedBy = stamp.by();
    }

    boolean isOver(LocalDate today) {
        return untilDay != null && untilDay.isBefore(today);
    }

    boolean isInForce(LocalDate today) {
        return !fromDay.isAfter(today) && !isOver(today);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    ClientId clientId() {
        return clientId;
    }

    AccountId accountId() {
        return accountId;
    }

    AssignmentPart part() {
        return part;
    }

    LocalDate fromDay() {
        return fromDay;
    }

    Optional<LocalDate> untilDay() {
        return Optional.ofNullable(untilDay);
    }

    Placement placement() {
        return new Placement(accountId, accountName, part, fromDay, untilDay);
    }

    Stamp changed() {
        return new Stamp(changedBy, changedAt);
    }
}
