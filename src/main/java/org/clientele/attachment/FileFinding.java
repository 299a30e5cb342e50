package org.clientele.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** Something that a file check has found. Never changed, so it needs no version. */
@Entity
@Table(name = "file_finding")
@IdClass(FileFinding.Key.class)
class FileFinding implements Persistable<FileFinding.Key> {

    record Key(UUID checkId, String hash) {}

    @Id
    private UUID checkId;

    @Id
    private String hash;

    @Enumerated(EnumType.STRING)
    private FileFindingKind kind;

    private long size;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    FileFinding() {}

    FileFinding(UUID checkId, FileFindingKind kind, String hash, long size) {
        this.checkId = checkId;
        this.kind = kind;
        this.hash = hash;
        this.size = size;
        this.fresh = true;
    }

    @Override
    public Key getId() {
        return new Key(checkId, hash);
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
