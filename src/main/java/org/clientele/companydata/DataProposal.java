package org.clientele.companydata;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.clientele.access.Visible;
import org.clientele.client.ClientId;
import org.clientele.shared.Stamp;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** A register's value that a client might take over. A client has one open and one rejected of each field at most. */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.OF_CLIENT, deduceAliasInjectionPoints = false)
@Table(name = "client_data_proposal")
class DataProposal {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ProposalId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id"))
    private ClientId clientId;

    @Enumerated(EnumType.STRING)
    private DataField field;

    @Enumerated(EnumType.STRING)
    private ProposalState state = ProposalState.OPEN;

    private String beforeValue;
    private String afterValue;
    private String afterKey;
    private boolean simulated;
    private Instant foundAt;
    private String decidedBy = "";
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    DataProposal() {}

    @SuppressWarnings("NullAway.Init")
    DataProposal(ProposalId id, ClientId clientId, Difference found, boolean simulated, Instant at) {
        this.id = id;
        this.clientId = clientId;
        this.field = found.field();
        revise(found, simulated, at);
    }

    /** The register, or the client, says something else by now. */
    final void revise(Difference found, boolean fromSimulator, Instant at) {
        beforeValue = found.before();
        afterValue = found.after();
        afterKey = found.afterKey();
        simulated = fromSimulator;
        foundAt = at;
    }

    void reject(Stamp stamp) {
        state = ProposalState.REJECTED;
        decidedBy = stamp.by();
        decidedAt = stamp.at();
    }

    boolean says(Difference found) {
        return afterKey.equals(found.afterKey()) && beforeValue.equals(found.before());
    }

    boolean hasKey(String key) {
        return afterKey.equals(key);
    }

    ProposalId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    ClientId clientId() {
        return clientId;
    }

    DataField field() {
        return field;
    }

    ProposalState state() {
        return state;
    }

    String before() {
        return beforeValue;
    }

    String after() {
        return afterValue;
    }

    ProposalView toView() {
        return new ProposalView(id, version(), clientId, field, beforeValue, afterValue, simulated, foundAt);
    }
}
