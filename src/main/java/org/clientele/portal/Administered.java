package org.clientele.portal;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import org.clientele.shared.Stamp;
import org.clientele.shared.Versioned;
import org.jspecify.annotations.Nullable;

/** What roles and profiles have in common: administrators make as many as they like, each under a name of its own (docs/adr/0034). */
@MappedSuperclass
@SuppressWarnings("NullAway.Init")
abstract class Administered implements Versioned {

    static final int NAME_MAX = 80;

    @Version
    private @Nullable Long version;

    private String name;

    @Enumerated(EnumType.STRING)
    private @Nullable Delivered deliveredAs;

    private Instant changedAt;
    private String changedBy;

    /** @param taken whether another one has the name */
    static Map<String, String> flawsOf(String name, boolean taken, String takenKey) {
        if (name.isBlank()) {
            return Map.of("name", "error.required");
        }
        if (name.length() > NAME_MAX) {
            return Map.of("name", "portal.name.tooLong");
        }
        return taken ? Map.of("name", takenKey) : Map.of();
    }

    long version() {
        return version == null ? 0 : version;
    }

    @Override
    public Edition edition() {
        return new Edition(version(), changed());
    }

    Stamp changed() {
        return new Stamp(changedBy, changedAt);
    }

    final String name() {
        return name;
    }

    final @Nullable Delivered deliveredAs() {
        return deliveredAs;
    }

    final void call(String wanted, Stamp stamp) {
        name = wanted;
        changedAt = stamp.at();
        changedBy = stamp.by();
    }
}
