package org.clientele.portal.acts;

import org.clientele.attachment.AttachmentId;
import org.clientele.shared.Actor;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.vacancy.ContactRequestChanges;
import org.clientele.vacancy.VacancyId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes which files came along with a request, once all of such a file is in the store. */
@Component
class RequestFileRows {

    private final PortalRights rights;
    private final ContactRequestChanges changes;

    RequestFileRows(PortalRights rights, ContactRequestChanges changes) {
        this.rights = rights;
        this.changes = changes;
    }

    /** @return false if the contact may not add to the request any more: a file may have taken its time to come */
    @Transactional
    @RetriedOnCollision
    public boolean note(Actor.PortalActor contact, VacancyId vacancy, AttachmentId file, String name, long size) {
        return rights.mine().rights().mayRequestVacancy() && changes.file(contact, vacancy, file.value(), name, size);
    }
}
