package org.clientele.team;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.clientele.shared.Stamp;
import org.jspecify.annotations.Nullable;

/** People who work together. Its members are {@link TeamMember}s; its version changes with them. */
@Entity
@Table(name = "team")
class Team {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TeamId id;

    @Version
    private @Nullable Long version;

    private String name;
    private Instant changedAt;
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    Team() {}

    @SuppressWarnings("NullAway.Init")
    Team(TeamId id, String name, Stamp stamp) {
        this.id = id;
        change(name, stamp);
    }

    final void change(String newName, Stamp stamp) {
        name = newName;
        changedAt = stamp.at();
        changedBy = stamp.by();
    }

    TeamId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    String name() {
        return name;
    }

    Stamp changed() {
        return new Stamp(changedBy, changedAt);
    }
}
