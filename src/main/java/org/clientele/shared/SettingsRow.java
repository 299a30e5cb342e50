package org.clientele.shared;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one row of a feature's settings: everybody's to read, the administrator's to change. It is there from its migration on. */
@MappedSuperclass
public abstract class SettingsRow implements Versioned {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private Instant changedAt;
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    protected SettingsRow() {}

    @Override
    public Edition edition() {
        return new Edition(version == null ? 0 : version, new Stamp(changedBy, changedAt));
    }

    public UUID id() {
        return id;
    }

    protected void touch(Stamp stamp) {
        changedAt = stamp.at();
        changedBy = stamp.by();
    }
}
