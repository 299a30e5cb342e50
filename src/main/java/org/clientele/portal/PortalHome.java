package org.clientele.portal;

import org.clientele.security.Permission.ContactsOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The home page of the contact that acts, in one reading. */
@Service
@ContactsOnly
public class PortalHome {

    private final PortalVacancies vacancies;
    private final PortalInterviews interviews;

    PortalHome(PortalVacancies vacancies, PortalInterviews interviews) {
        this.vacancies = vacancies;
        this.interviews = interviews;
    }

    @Transactional(readOnly = true)
    public PortalHomePage page() {
        return new PortalHomePage(vacancies.overview(), interviews.next());
    }
}
