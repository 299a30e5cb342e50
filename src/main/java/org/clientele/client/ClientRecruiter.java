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
import java.util.UUID;
import org.clientele.security.AccountId;
import org.jspecify.annotations.Nullable;

/** Somebody's part in the work for a client, from a day until a day or for good. One row for each person and client. */
@Entity
@Table(name = "client_recruiter")
class ClientRecruiter {

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
}
