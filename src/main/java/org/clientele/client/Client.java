package org.clientele.client;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.clientele.access.Visible;
import org.clientele.client.ClientFacts.Owner;
import org.clientele.security.AccountId;
import org.clientele.shared.PostalAddress;
import org.clientele.shared.Stamp;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/**
 * A company that recruitment is done for (docs/features.md S0.2). Everything that changes it goes through {@link Clients}.
 * Only the columns that change are written, as most others are long or indexed.
 */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.CLIENT, deduceAliasInjectionPoints = false)
@Table(name = "client")
@DynamicUpdate
class Client {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ClientId id;

    @Version
    private @Nullable Long version;

    private boolean archived;
    private String name;
    private String legalName;
    private boolean internal;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "status_id")
    private ClientStatus status;

    private int statusRank;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "industry_id")
    private @Nullable Industry industry;

    private int industryRank = Industry.rankOf(null);

    @Embedded
    private RegisterNumbers numbers;

    @Embedded
    private WaysToReach ways;

    @Embedded
    private PostalAddress address;

    @Column(columnDefinition = "text")
    private String description;

    /** By its id only: not everybody who sees this client sees the one above it. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
    private @Nullable ClientId parentId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_id"))
    private @Nullable AccountId ownerId;

    private String ownerName;

    /** Kept by {@link ClientReferences#contactsChanged}, never by saving the client. */
    private int contactCount;

    /** Kept by {@link LastContacts}, never by saving the client. */
    private @Nullable Instant lastContactAt;

    @Embedded
    @AttributeOverride(name = "trigrams", column = @Column(columnDefinition = "text"))
    private SearchKeys searchKeys;

    @ElementCollection
    @CollectionTable(name = "client_tax_number", joinColumns = @JoinColumn(name = "client_id"))
    @OrderColumn(name = "position")
    private List<TaxNumberRow> taxNumbers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "client_tag", joinColumns = @JoinColumn(name = "client_id"))
    @Column(name = "tag")
    private Set<String> tags = new TreeSet<>();

    @Embedded
    private Creation creation;

    private Instant changedAt;
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    Client() {}

    @SuppressWarnings("NullAway.Init")
    Client(ClientId id, ClientFacts facts, Stamp stamp) {
        this.id = id;
        this.creation = new Creation(stamp.at(), stamp.by());
        change(facts, stamp);
    }

    /** Takes over what was typed, with all keys that lists and searches go by. */
    final void change(ClientFacts facts, Stamp stamp) {
        ClientDetails details = facts.details();
        name = details.name();
        legalName = details.legalName();
        internal = details.internal();
        classify(facts.status(), facts.industry());
        numbers = new RegisterNumbers(details.nip(), details.regon(), details.krs());
        ways = new WaysToReach(details.webSite(), details.email(), details.phone());
        address = details.address();
        description = details.description();
        parentId = details.parentId();
        searchKeys = SearchKeys.of(details);
        taxNumbers.clear();
        details.taxNumbers().forEach(number -> taxNumbers.add(TaxNumberRow.of(number)));
        tags.retainAll(details.tags());
        tags.addAll(details.tags());
        ownedBy(facts.owner(), stamp);
    }

    /** Takes another status or industry, as its own was taken off the list. */
    void reclassify(ClientStatus newStatus, @Nullable Industry newIndustry, Stamp stamp) {
        classify(newStatus, newIndustry);
        touch(stamp);
    }

    /** Somebody is in charge of it from now on, or nobody; {@link AssignmentWriter} keeps the assignment to it. */
    final void ownedBy(@Nullable Owner owner, Stamp stamp) {
        ownerId = owner == null ? null : owner.id();
        ownerName = owner == null ? "" : owner.name();
        touch(stamp);
    }

    private void classify(ClientStatus newStatus, @Nullable Industry newIndustry) {
        statusRank = newStatus == status ? statusRank : newStatus.position();
        status = newStatus;
        industryRank = newIndustry == industry ? industryRank : Industry.rankOf(newIndustry);
        industry = newIndustry;
    }

    /** Goes into the archive, or comes back from it. */
    void archive(boolean in, Stamp stamp) {
        archived = in;
        touch(stamp);
    }

    private void touch(Stamp stamp) {
        changedAt = stamp.at();
        changedBy = stamp.by();
    }

    ClientId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    boolean isArchived() {
        return archived;
    }

    String name() {
        return name;
    }

    Optional<ClientId> parentId() {
        return Optional.ofNullable(parentId);
    }

    Stamp created() {
        return creation.stamp();
    }

    Stamp changed() {
        return new Stamp(changedBy, changedAt);
    }

    int contactCount() {
        return contactCount;
    }

    ClientStatus status() {
        return status;
    }

    Optional<Industry> industry() {
        return Optional.ofNullable(industry);
    }

    Optional<Owner> owner() {
        return Optional.ofNullable(ownerId).map(id -> new Owner(id, ownerName));
    }

    ClientDetails toDetails() {
        return new ClientDetails(
                name,
                legalName,
                internal,
                status.getId(),
                industry().map(Industry::getId).orElse(null),
                numbers.nip(),
                numbers.regon(),
                numbers.krs(),
                taxNumbers.stream().map(TaxNumberRow::toTaxNumber).toList(),
                ways.webSite(),
                ways.email(),
                ways.phone(),
                address,
                description,
                parentId,
                List.copyOf(tags),
                ownerId);
    }

    /** @param nameOf how the history calls another client */
    ClientSnapshot toSnapshot(Function<ClientId, String> nameOf) {
        ParentName parent =
                parentId().map(id -> new ParentName(id, () -> nameOf.apply(id))).orElse(null);
        return ClientSnapshot.of(toDetails(), status, industry, parent, ownerName);
    }
}
