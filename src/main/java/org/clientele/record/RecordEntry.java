package org.clientele.record;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.clientele.access.Visible;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A row of the registry. It has no version: only the verb of the record it stands for writes it. */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.OF_CLIENT, deduceAliasInjectionPoints = false)
@Table(name = "record")
class RecordEntry implements Persistable<UUID> {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private RecordType type;

    private @Nullable UUID clientId;
    private @Nullable UUID subjectId;
    private String title;
    private @Nullable Instant archivedAt;
    private @Nullable String archivedBy;
    private @Nullable UUID mergedIntoId;
    private @Nullable Instant purgedAt;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    RecordEntry() {}

    RecordEntry(RecordRef ref, @Nullable UUID clientId, String title) {
        this.id = ref.id();
        this.type = ref.type();
        this.clientId = clientId;
        this.title = title;
        this.fresh = true;
    }

    /** A record that is about another one, and belongs to the same client. */
    RecordEntry(RecordRef ref, RecordEntry subject, String title) {
        this(ref, subject.clientId, title);
        this.subjectId = subject.id;
    }

    RecordRef ref() {
        return new RecordRef(type, id);
    }

    void retitle(String newTitle) {
        this.title = newTitle;
    }

    void moveTo(UUID newClientId) {
        this.clientId = newClientId;
    }

    void archive(String by, Instant at) {
        this.archivedBy = by;
        this.archivedAt = at;
    }

    /** What it was is part of another record, which the archive leads to. */
    void mergeInto(UUID kept) {
        this.mergedIntoId = kept;
    }

    void restore() {
        this.mergedIntoId = null;
        this.archivedBy = null;
        this.archivedAt = null;
    }

    /** Leaves of the record what names nobody: its id, type and client, and when and by whom it was archived. */
    void purge(RecordEntry cause, Instant at) {
        if (archivedAt == null) {
            this.archivedAt = cause.archivedAt;
            this.archivedBy = cause.archivedBy;
        }
        this.title = "";
        this.purgedAt = at;
    }

    boolean isArchived() {
        return archivedAt != null;
    }

    Optional<UUID> subjectId() {
        return Optional.ofNullable(subjectId);
    }

    /** Whether it is in the archive, and nothing has been destroyed yet. */
    boolean isRestorable() {
        return archivedAt != null && purgedAt == null;
    }

    boolean wasArchivedBefore(Instant time) {
        return isRestorable() && archivedAt != null && archivedAt.isBefore(time);
    }

    boolean wasArchivedBy(String person) {
        return person.equals(archivedBy);
    }

    Optional<UUID> clientId() {
        return Optional.ofNullable(clientId);
    }

    RecordTitle toTitle() {
        return new RecordTitle(ref(), title, state());
    }

    private RecordTitle.State state() {
        if (purgedAt != null) {
            return RecordTitle.State.PURGED;
        }
        return archivedAt != null ? RecordTitle.State.ARCHIVED : RecordTitle.State.KEPT;
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
