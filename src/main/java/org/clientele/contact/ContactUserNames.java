package org.clientele.contact;

import java.util.Map;
import java.util.Optional;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the staff choose the name that a contact signs in to its portal by (docs/features.md S3.21 to S3.23). */
@Service
@MayWork
public class ContactUserNames {

    /** In characters. */
    public static final int MAX = 50;

    private final ContactWriter writer;
    private final UserNames names;

    ContactUserNames(ContactWriter writer, UserNames names) {
        this.writer = writer;
        this.names = names;
    }

    /** Calls the contact otherwise; names that it had before lead to it still, and are never given to anybody else. */
    @Transactional
    @RetriedOnCollision
    public SaveOutcome choose(ContactId id, long version, String typed) {
        return writer.change(id, version, Act.CHANGED, (contact, stamp) -> {
            String wanted = typed.strip();
            if (wanted.equals(contact.userName())) {
                return Map.of();
            }
            Optional<String> flaw = names.flawOf(wanted, id);
            if (flaw.isEmpty()) {
                contact.call(wanted, stamp);
            }
            return flaw.map(key -> Map.of("userName", key)).orElse(Map.of());
        });
    }
}
