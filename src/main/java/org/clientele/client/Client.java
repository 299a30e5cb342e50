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
import org.clientele.client.ClientFacts.Owner;
import org.clientele.security.AccountId;
import org.clientele.shared.PostalAddress;
import org.clientele.shared.Stamp;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * A company that recruitment is done for (docs/features.md S0.2). Everything that changes it goes through {@link Clients}.
 * Only the columns that change are written, as most others are long or indexed.
 */
@Entity
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
    private String nip;
    private String regon;
    private String krs;
    private String webSite;
    private String email;
    private String phone;

    @Embedded
    private PostalAddress address;

    @Column(columnDefinition = "text")
    private String description;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private @Nullable Client parent;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_id"))
    private @Nullable AccountId ownerId;

    private String ownerName;

    /** Kept by {@link ClientReferences#contactsChanged}, never by saving the client. */
    private int contactCount;

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

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private String createdBy;

    private Instant changedAt;
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    Client() {}

    @SuppressWarnings("NullAway.Init")
    Client(ClientId id, ClientFacts facts, Stamp stamp) {
        this.id = id;
        this.createdAt = stamp.at();
        this.createdBy = stamp.by();
        change(facts, stamp);
    }

    /** Takes over what was typed, with all keys that lists and searches go by. */
    final void change(ClientFacts facts, Stamp stamp) {
        ClientDetails details = facts.details();
        name = details.name();
        legalName = details.legalName();
        internal = details.internal();
        classify(facts.status(), facts.industry());
        nip = details.nip();
        regon = details.regon();
        krs = details.krs();
        webSite = details.webSite();
        email = details.email();
        phone = details.phone();
        address = details.address();
        description = details.description();
        parent = facts.parent();
        ownerId = facts.ownerId().orElse(null);
        ownerName = facts.ownerName();
        searchKeys = SearchKeys.of(details);
        taxNumbers.clear();
        details.taxNumbers().forEach(number -> taxNumbers.add(TaxNumberRow.of(number)));
        tags.retainAll(details.tags());
        tags.addAll(details.tags());
        touch(stamp);
    }

    /** Takes another status, as its own was taken off the list. */
    void reclassify(ClientStatus replacement, Stamp stamp) {
        classify(replacement, industry);
        touch(stamp);
    }

    /** Takes another industry or none, as its own was taken off the list. */
    void reclassify(@Nullable Industry replacement, Stamp stamp) {
        classify(status, replacement);
        touch(stamp);
    }

    private void classify(ClientStatus newStatus, @Nullable Industry newIndustry) {
        statusRank = newStatus == status ? statusRank : newStatus.position();
        status = newStatus;
        industryRank = newIndustry == industry ? industryRank : Industry.rankOf(newIndustry);
        industry = newIndustry;
    }

    void archive(Stamp stamp) {
        archived = true;
        touch(stamp);
    }

    void restore(Stamp stamp) {
        archived = false;
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

    Optional<Client> parent() {
        return Optional.ofNullable(parent);
    }

    Stamp created() {
        return new Stamp(createdBy, createdAt);
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
                nip,
                regon,
                krs,
                taxNumbers.stream().map(TaxNumberRow::toTaxNumber).toList(),
                webSite,
                email,
                phone,
                address,
                description,
                parent().map(Client::id).orElse(null),
                List.copyOf(tags),
                ownerId);
    }

    ClientSnapshot toSnapshot() {
        return ClientSnapshot.of(
                toDetails(), status, industry, parent().map(Client::name).orElse(null), ownerName);
    }
}
