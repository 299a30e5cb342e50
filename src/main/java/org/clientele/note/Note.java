package org.clientele.note;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.clientele.access.Visible;
import org.clientele.shared.Actor;
import org.clientele.shared.Stamp;
import org.clientele.shared.text.Markdown;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** A note, call, meeting or visit. Which record it is about stands in the registry alone (docs/adr/0017). */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.RECORD, deduceAliasInjectionPoints = false)
@Table(name = "note")
class Note {

    private static final int TITLE_MAX = 120;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private NoteId id;

    @Version
    private @Nullable Long version;

    @Embedded
    private NoteDetails details;

    private @Nullable UUID authorId;
    private String authorName;
    private Instant createdAt;
    private String changedBy;
    private Instant changedAt;
    private boolean edited;

    @ElementCollection
    @CollectionTable(name = "note_mention", joinColumns = @JoinColumn(name = "note_id"))
    @Column(name = "account_id")
    private Set<UUID> mentioned;

    @SuppressWarnings("NullAway.Init")
    Note() {}

    @SuppressWarnings("NullAway.Init")
    Note(NoteId id, NoteDetails details, Set<UUID> mentioned, Actor author, Instant now) {
        this.id = id;
        this.details = details;
        this.mentioned = new HashSet<>(mentioned);
        this.authorId = author instanceof Actor.StaffActor staff ? staff.accountId() : null;
        this.authorName = author.name();
        this.createdAt = now;
        this.changedBy = author.name();
        this.changedAt = now;
    }

    /** Says something else from now on. What it said is returned, if it is worth keeping. */
    Optional<NoteVersion> change(NoteDetails next, Set<UUID> nowMentioned, Stamp stamp) {
        Optional<NoteVersion> former = next.text().equals(details.text())
                ? Optional.empty()
                : Optional.of(new NoteVersion(id, details.text(), changed()));
        details = next;
        mentioned.retainAll(nowMentioned);
        mentioned.addAll(nowMentioned);
        edited = true;
        changedBy = stamp.by();
        changedAt = stamp.at();
        return former;
    }

    /** Pinning is no editing: it changes nothing of what the author said. */
    void pin(boolean wanted) {
        details = details.pinned(wanted);
    }

    NoteId id() {
        return id;
    }

    NoteDetails details() {
        return details;
    }

    Set<UUID> mentioned() {
        return Set.copyOf(mentioned);
    }

    @Nullable
    UUID authorId() {
        return authorId;
    }

    long version() {
        return version == null ? 0 : version;
    }

    Stamp changed() {
        return new Stamp(changedBy, changedAt);
    }

    String title() {
        return Markdown.firstWords(details.text(), TITLE_MAX);
    }

    NoteSnapshot toSnapshot() {
        return new NoteSnapshot(
                details.kind(),
                details.at(),
                title(),
                details.participants(),
                details.outcome(),
                details.pinned(),
                details.visibleToClient());
    }
}
