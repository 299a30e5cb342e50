package org.clientele.client;

import java.util.UUID;
import java.util.function.Supplier;
import org.clientele.shared.NamesRecord;
import org.jspecify.annotations.Nullable;

/** The client above another one, as the history prints it; its name is read only if it has to be printed. */
final class ParentName implements NamesRecord {

    private final ClientId id;
    private final Supplier<String> name;

    /** @param name also of a client that the one who is acting does not see: what is printed is read by those who do */
    ParentName(ClientId id, Supplier<String> name) {
        this.id = id;
        this.name = name;
    }

    @Override
    public UUID recordId() {
        return id.value();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ParentName that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return name.get();
    }
}
