package org.clientele.portal.acts;

import java.io.InputStream;
import org.clientele.attachment.ContactFiles;
import org.clientele.attachment.UploadOutcome;
import org.clientele.portal.PortalRequest;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.ContactsOnly;
import org.clientele.shared.Actor;
import org.clientele.vacancy.VacancyId;
import org.springframework.stereotype.Component;

/**
 * Files that contacts send along with what they ask for. No transaction is open while a file comes, so this is no service
 * with a transaction to each method.
 */
@Component
@ContactsOnly
public class PortalRequestFiles {

    private final PortalRequests requests;
    private final ContactFiles files;
    private final CurrentActor actor;

    PortalRequestFiles(PortalRequests requests, ContactFiles files, CurrentActor actor) {
        this.requests = requests;
        this.files = files;
        this.actor = actor;
    }

    /** The largest file that is taken, in bytes. */
    public long maxSize() {
        return files.maxSize(contact());
    }

    /**
     * Keeps a file with a vacancy that the contact has asked for, as long as the agency has not decided.
     *
     * @param announced how many bytes the sender says there are; negative if it does not say
     * @param content read to its end, but not closed
     */
    public UploadOutcome add(VacancyId vacancy, String fileName, long announced, InputStream content) {
        boolean open = requests.mine().stream()
                .filter(request -> request.decidedAt() == null)
                .map(PortalRequest::vacancyId)
                .anyMatch(vacancy::equals);
        return open
                ? files.add(contact(), vacancy.value(), fileName, announced, content)
                : new UploadOutcome.Refused(UploadOutcome.Reason.GONE);
    }

    private Actor.PortalActor contact() {
        if (actor.require() instanceof Actor.PortalActor contact) {
            return contact;
        }
        throw new IllegalStateException("Only contacts act in their portal");
    }
}
