package org.clientele.interview;

import java.util.List;
import java.util.Set;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactRef;
import org.clientele.location.LocationView;
import org.clientele.security.AccountRef;
import org.clientele.submission.SubmissionRef;

/**
 * Who can take part in an interview, and where it can be.
 *
 * @param submission whom it is about
 * @param interviewers the contacts whose part in the vacancy it is
 * @param clientCopy when the client is told
 * @param language in which the candidate is best written to, as ISO 639-1
 */
public record ArrangingChoices(
        SubmissionRef submission,
        List<ContactRef> contacts,
        Set<ContactId> interviewers,
        List<AccountRef> colleagues,
        List<LocationView> locations,
        ClientCopy clientCopy,
        String language) {

    public ArrangingChoices {
        contacts = List.copyOf(contacts);
        interviewers = Set.copyOf(interviewers);
        colleagues = List.copyOf(colleagues);
        locations = List.copyOf(locations);
    }
}
