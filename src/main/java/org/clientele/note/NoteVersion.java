package org.clientele.note;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.clientele.access.Visible;
import org.clientele.shared.Stamp;
import org.clientele.shared.Uuid7;
import org.hibernate.annotations.Filter;
import org.springframework.data.domain.Persistable;

/** What a note said before somebody edited it. Written once, and gone with the note; so it has no version of its own. */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.OF_NOTE, deduceAliasInjectionPoints = false)
@Table(name = "note_version")
class NoteVersion implements Persistable<UUID> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "note_id"))
    private NoteId noteId;

    @Column(columnDefinition = "mediumtext")
    private String text;

    private String writtenBy;
    private Instant writtenAt;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    NoteVersion() {}

    NoteVersion(NoteId noteId, String text, Stamp written) {
        this.id = Uuid7.next();
        this.noteId = noteId;
        this.text = text;
        this.writtenBy = written.by();
        this.writtenAt = written.at();
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
