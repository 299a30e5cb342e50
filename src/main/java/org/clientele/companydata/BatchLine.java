package org.clientele.companydata;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.access.Visible;
import org.clientele.client.ClientId;
import org.hibernate.annotations.Filter;
import org.springframework.data.domain.Persistable;

/** A client of a batch to which something happened. Never changed, so it needs no version. */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.OF_CLIENT, deduceAliasInjectionPoints = false)
@Table(name = "register_batch_line")
class BatchLine implements Persistable<UUID> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "batch_id"))
    private BatchId batchId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id"))
    private ClientId clientId;

    @Enumerated(EnumType.STRING)
    private BatchResult result;

    /** Their names, with commas between them. */
    private String fields;

    private String failure;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    BatchLine() {}

    /** @param failure the name of the reason, or empty */
    BatchLine(
            UUID id,
            BatchId batchId,
            ClientId clientId,
            BatchResult result,
            Collection<DataField> fields,
            String failure) {
        this.id = id;
        this.batchId = batchId;
        this.clientId = clientId;
        this.result = result;
        this.fields = fields.stream().map(DataField::name).collect(Collectors.joining(","));
        this.failure = failure;
        this.fresh = true;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
