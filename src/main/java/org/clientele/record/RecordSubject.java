package org.clientele.record;

import java.util.UUID;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * A record that notes, tasks and attachments can be about.
 *
 * @param clientId the client that it belongs to, and with it whatever is about it; null if it belongs to none
 */
public record RecordSubject(RecordRef ref, @Nullable UUID clientId, String title) {

    RecordSubject(UUID id, RecordType type, @Nullable UUID clientId, String title) {
        this(new RecordRef(type, id), clientId, title);
    }
}
