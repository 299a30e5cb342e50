package org.clientele.portal.acts;

import java.io.InputStream;
import java.util.UUID;
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
    private final PortalRights rights;
    private final ContactFiles files;
    private final RequestFileRows rows;
    private final CurrentActor actor;

    PortalRequestFiles(
            PortalRequests requests,
            PortalRights rights,
            ContactFiles files,
            RequestFileRows rows,
            CurrentActor actor) {
        this.requests = requests;
        this.rights = rights;
        this.files = files;
        this.rows = rows;
        this.actor = actor;
    }

    /** The largest file that is taken, in bytes. */
    public long maxSize() {
        return files.maxSize();
    }

    /**
     * Keeps a file with a vacancy that the contact has asked for, as long as the agency has not decided.
     *
     * @param announced how many bytes the sender says there are; negative if it does not say
     * @param content read to its end, but not closed
     */
    public UploadOutcome add(VacancyId vacancy, String fileName, long announced, InputStream content) {
        // Asked anew for every file: the profile may have changed since the vacancy was asked for.
        boolean open = rights.mine().rights().mayRequestVacancy()
                && requests.mine().stream()
                        .filter(request -> request.decidedAt() == null)
                        .map(PortalRequest::vacancyId)
                        .anyMatch(vacancy::equals);
        if (!open) {
            return new UploadOutcome.Refused(UploadOutcome.Reason.GONE);
        }
        UploadOutcome outcome = files.add(actor.requireContact(), vacancy.value(), fileName, announced, content);
        return outcome instanceof UploadOutcome.Kept kept ? noted(vacancy, kept) : outcome;
    }

    private UploadOutcome noted(VacancyId vacancy, UploadOutcome.Kept kept) {
        Actor.PortalActor contact = actor.requireContact();
        UUID id = kept.id().value();
        boolean noted = files.open(contact, id)
                .filter(file -> rows.note(contact, vacancy, kept.id(), file.name(), file.size()))
                .isPresent();
        if (!noted) {
            files.remove(contact, id);
            return new UploadOutcome.Refused(UploadOutcome.Reason.GONE);
        }
        return kept;
    }
}
