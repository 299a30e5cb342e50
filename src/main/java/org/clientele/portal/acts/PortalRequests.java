package org.clientele.portal.acts;

import java.util.List;
import org.clientele.portal.PortalRequest;
import org.clientele.portal.PortalSeen;
import org.clientele.security.Permission.ContactsOnly;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.vacancy.ContactRequests;
import org.clientele.vacancy.RequestDetails;
import org.clientele.vacancy.VacancyId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Vacancies that contacts ask for (docs/features.md S1.1). Files go along by {@link PortalRequestFiles}. */
@Service
@ContactsOnly
public class PortalRequests {

    private final Acting acting;
    private final PortalSeen seen;
    private final ContactRequests requests;

    PortalRequests(Acting acting, PortalSeen seen, ContactRequests requests) {
        this.acting = acting;
        this.seen = seen;
        this.requests = requests;
    }

    /** What the contact has asked for, with the agency's answers, the latest first. */
    @Transactional(readOnly = true)
    public List<PortalRequest> mine() {
        return seen.requests();
    }

    @Transactional
    @RetriedOnCollision
    public RequestOutcome request(RequestDetails details) {
        if (!acting.rights().rights().mayRequestVacancy()) {
            return new RequestOutcome.NotAllowed();
        }
        return switch (requests.request(acting.contact(), details)) {
            case SaveOutcome.Saved saved -> new RequestOutcome.Requested(new VacancyId(saved.id()));
            case SaveOutcome.Invalid(var fields) -> new RequestOutcome.Invalid(fields);
            case SaveOutcome.Gone gone -> new RequestOutcome.NotAllowed();
            case SaveOutcome.Conflict conflict -> throw new IllegalStateException("Nothing was there to collide with");
        };
    }
}
