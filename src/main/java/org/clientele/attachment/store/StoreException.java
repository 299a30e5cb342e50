package org.clientele.attachment.store;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The store could not do what it was asked for. It has changed nothing. */
public final class StoreException extends IOException {

    /** What Linux, macOS and Windows say when a disk or a quota is used up; Java hands it on as text alone. */
    private static final List<String> FULL =
            List.of("no space left on device", "disk quota exceeded", "not enough space on the disk");

    private static final long serialVersionUID = 1;

    private final boolean full;

    private StoreException(boolean full, Throwable cause) {
        super(Objects.requireNonNullElse(cause.getMessage(), "The store of files failed"), cause);
        this.full = full;
    }

    /** What a disk has objected to. */
    static StoreException of(IOException failure) {
        if (failure instanceof StoreException known) {
            return known;
        }
        String message = Objects.requireNonNullElse(failure.getMessage(), "").toLowerCase(Locale.ROOT);
        return new StoreException(FULL.stream().anyMatch(message::contains), failure);
    }

    static StoreException of(boolean full, Throwable cause) {
        return new StoreException(full, cause);
    }

    /** Whether there is no space left: an administrator has to make some. */
    public boolean isFull() {
        return full;
    }
}
