package org.clientele.portal.acts;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.clientele.shared.Stamp;
import org.clientele.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** What one contact was told of. It has no version: being read and mailed only ever becomes true. */
@Entity
@Table(name = "contact_notice")
class ContactNotice implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID contactId;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private UUID recordId;
    private UUID vacancyId;
    private String actorName;
    private Instant raisedAt;
    private boolean unread;
    private boolean digestDue;

    @SuppressWarnings("NullAway.Init")
    ContactNotice() {}

    ContactNotice(UUID contact, Occasion occasion, boolean digestDue, Stamp stamp) {
        this.id = Uuid7.next();
        this.contactId = contact;
        this.kind = occasion.kind();
        this.recordId = occasion.record();
        this.vacancyId = occasion.vacancy();
        this.actorName = stamp.by();
        this.raisedAt = stamp.at();
        this.unread = true;
        this.digestDue = digestDue;
    }

    NoticeKind kind() {
        return kind;
    }

    UUID recordId() {
        return recordId;
    }

    UUID vacancyId() {
        return vacancyId;
    }

    @Override
    public @Nullable UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
