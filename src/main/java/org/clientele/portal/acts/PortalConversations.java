package org.clientele.portal.acts;

import java.util.List;
import org.clientele.portal.PortalComment;
import org.clientele.portal.PortalSeen;
import org.clientele.security.Permission.ContactsOnly;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.vacancy.ContactConversations;
import org.clientele.vacancy.VacancyConversations;
import org.clientele.vacancy.VacancyId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What contacts and the agency say to each other about a vacancy, and about no candidate. */
@Service
@ContactsOnly
public class PortalConversations {

    /** How many characters somebody can say at once. */
    public static final int MOST = VacancyConversations.BODY_MAX;

    private final Acting acting;
    private final PortalSeen seen;
    private final ContactConversations conversations;

    PortalConversations(Acting acting, PortalSeen seen, ContactConversations conversations) {
        this.acting = acting;
        this.seen = seen;
        this.conversations = conversations;
    }

    /** All of it, from the beginning; of a vacancy that is not seen, nothing. */
    @Transactional(readOnly = true)
    public List<PortalComment> of(VacancyId vacancy) {
        return seen.messages(vacancy);
    }

    /** Says something that the recruiters read, and every contact who sees the vacancy. */
    @Transactional
    @RetriedOnCollision
    public ActOutcome write(VacancyId vacancy, String body) {
        return acting.on(
                vacancy,
                rights -> rights.rights().mayComment(),
                contact -> Outcomes.of(conversations.write(contact, vacancy, body)));
    }
}
