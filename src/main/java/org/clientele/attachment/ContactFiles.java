package org.clientele.attachment;

import java.io.InputStream;
import java.util.UUID;
import org.clientele.security.CurrentActor;
import org.clientele.shared.Actor;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * Takes in files that contacts send in their portal, which has found that they may attach them there. As with
 * {@link Uploads}, no transaction is open while a file comes.
 */
@Component
@NamedInterface("portal-api")
public class ContactFiles {

    private final Uploads uploads;
    private final CurrentActor actor;

    ContactFiles(Uploads uploads, CurrentActor actor) {
        this.uploads = uploads;
        this.actor = actor;
    }

    /** The largest file that is taken, in bytes. */
    public long maxSize(Actor.PortalActor contact) {
        return actor.forContact(contact, uploads::maxSize);
    }

    /**
     * Keeps a file with a record, for the agency.
     *
     * @param announced how many bytes the sender says there are; negative if it does not say
     * @param content read to its end, but not closed
     */
    public UploadOutcome add(
            Actor.PortalActor contact, UUID record, String fileName, long announced, InputStream content) {
        AttachmentDetails details = AttachmentDetails.fresh(AttachmentCategory.OTHER);
        return actor.forContact(contact, () -> uploads.add(record, details, fileName, announced, content));
    }
}
