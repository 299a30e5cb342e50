package org.clientele.offlimits;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.access.Visible;
import org.clientele.client.ClientId;
import org.clientele.location.LocationId;
import org.clientele.shared.Actor;
import org.clientele.shared.Stamp;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** Says that a client's people must not be approached. A client has one standing rule at most, and any number of former ones. */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.OF_CLIENT, deduceAliasInjectionPoints = false)
@Table(name = "off_limits_rule")
class OffLimitsRule {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RuleId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id"))
    private ClientId clientId;

    @Enumerated(EnumType.STRING)
    private RuleState state;

    private String reason;

    @Enumerated(EnumType.STRING)
    private Cover cover;

    @ElementCollection
    @CollectionTable(name = "off_limits_location", joinColumns = @JoinColumn(name = "rule_id"))
    @Column(name = "location_id")
    private Set<UUID> locations = new HashSet<>();

    private String departments;
    private LocalDate fromDay;
    private @Nullable LocalDate untilDay;
    private String furtherNames;
    private String furtherDomains;
    private @Nullable UUID agreementId;
    private String setBy;
    private @Nullable UUID setById;
    private Instant setAt;
    private String decidedBy = "";
    private @Nullable Instant decidedAt;

    /** The last day that somebody has been reminded of. */
    @OptimisticLock(excluded = true)
    private @Nullable LocalDate remindedOf;

    private Instant changedAt;
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    OffLimitsRule() {}

    /** @param decided whether who sets it may also confirm it */
    @SuppressWarnings("NullAway.Init")
    OffLimitsRule(RuleId id, ClientId clientId, RuleDetails details, Actor by, Instant at, boolean decided) {
        this.id = id;
        this.clientId = clientId;
        this.setBy = by.name();
        this.setById = by instanceof Actor.StaffActor staff ? staff.accountId() : null;
        this.setAt = at;
        this.state = RuleState.PROPOSED;
        describe(details, new Stamp(by.name(), at));
        if (decided) {
            confirm(new Stamp(by.name(), at));
        }
    }

    final void describe(RuleDetails details, Stamp stamp) {
        reason = details.reason();
        cover = details.cover();
        locations.clear();
        details.locations().forEach(location -> locations.add(location.value()));
        departments = details.departments();
        fromDay = Objects.requireNonNull(details.from());
        untilDay = details.until();
        furtherNames = details.furtherNames();
        furtherDomains = details.furtherDomains();
        agreementId = details.agreementId();
        touch(stamp);
    }

    final void confirm(Stamp stamp) {
        become(RuleState.CONFIRMED);
        decide(stamp);
    }

    void lift(Stamp stamp) {
        become(RuleState.LIFTED);
        decide(stamp);
    }

    void end(Stamp stamp) {
        become(RuleState.ENDED);
        touch(stamp);
    }

    /** Somebody has been told that the rule is about to end; no new version, since it is in nobody's way. */
    void reminded() {
        remindedOf = untilDay;
    }

    private void become(RuleState next) {
        if (!state.canBecome(next)) {
            throw new IllegalStateException(state + " cannot become " + next);
        }
        state = next;
    }

    private void decide(Stamp stamp) {
        decidedBy = stamp.by();
        decidedAt = stamp.at();
        touch(stamp);
    }

    private void touch(Stamp stamp) {
        changedAt = stamp.at();
        changedBy = stamp.by();
    }

    RuleId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    ClientId clientId() {
        return clientId;
    }

    RuleState state() {
        return state;
    }

    Optional<UUID> setById() {
        return Optional.ofNullable(setById);
    }

    Stamp changed() {
        return new Stamp(changedBy, changedAt);
    }

    RuleDetails toDetails() {
        return new RuleDetails(
                reason,
                cover,
                locations.stream().map(LocationId::new).collect(Collectors.toSet()),
                departments,
                fromDay,
                untilDay,
                furtherNames,
                furtherDomains,
                agreementId);
    }

    RuleView toView() {
        return new RuleView(id, version(), clientId, state, toDetails(), new Stamp(setBy, setAt), decidedBy, decidedAt);
    }

    RuleSnapshot toSnapshot() {
        return RuleSnapshot.of(state, toDetails());
    }
}
