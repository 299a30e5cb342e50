package org.clientele.offlimits;

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
import java.util.UUID;
import org.clientele.access.Visible;
import org.clientele.client.ClientId;
import org.clientele.security.AccountId;
import org.clientele.shared.Stamp;
import org.clientele.shared.Uuid7;
import org.clientele.shared.text.Folding;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** An exception from a rule: one person asks for it, another decides once and for all, and both are kept. */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.OF_CLIENT, deduceAliasInjectionPoints = false)
@Table(name = "off_limits_override")
class OffLimitsOverride {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID ruleId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id", updatable = false))
    private ClientId clientId;

    @Column(updatable = false)
    private String question;

    @Column(updatable = false)
    private String whom;

    @Column(updatable = false)
    private String reason;

    @Enumerated(EnumType.STRING)
    private OverrideState state;

    @Column(updatable = false)
    private String requestedBy;

    @Column(updatable = false)
    private UUID requesterId;

    @Column(updatable = false)
    private Instant requestedAt;

    private String decidedBy = "";
    private @Nullable UUID deciderId;
    private @Nullable Instant decidedAt;
    private String decision = "";

    @SuppressWarnings("NullAway.Init")
    OffLimitsOverride() {}

    OffLimitsOverride(OffLimitsRule rule, String question, OverrideRequest request, AccountId requester, Stamp stamp) {
        this.id = Uuid7.next();
        this.ruleId = rule.id().value();
        this.clientId = rule.clientId();
        this.question = question;
        this.whom = request.whom();
        this.reason = request.reason();
        this.state = OverrideState.REQUESTED;
        this.requestedBy = stamp.by();
        this.requesterId = requester.value();
        this.requestedAt = stamp.at();
    }

    /** @throws IllegalStateException if it is decided on already, or by the one who asked for it */
    void decide(boolean granted, String why, AccountId decider, Stamp stamp) {
        if (isDecided() || isOf(decider)) {
            throw new IllegalStateException("Another person decides, and once");
        }
        state = granted ? OverrideState.GRANTED : OverrideState.REFUSED;
        decision = why;
        decidedBy = stamp.by();
        deciderId = decider.value();
        decidedAt = stamp.at();
    }

    boolean isDecided() {
        return state != OverrideState.REQUESTED;
    }

    /** Whether it stands in the way of asking for the same person again. */
    boolean isInTheWayOf(String person) {
        return state != OverrideState.REFUSED && Folding.fold(whom).equals(Folding.fold(person));
    }

    boolean isOf(AccountId account) {
        return requesterId.equals(account.value());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    OverrideState state() {
        return state;
    }

    String whom() {
        return whom;
    }

    ClientId clientId() {
        return clientId;
    }

    UUID requesterId() {
        return requesterId;
    }

    Stamp decided() {
        return new Stamp(decidedBy, decidedAt == null ? requestedAt : decidedAt);
    }
}
