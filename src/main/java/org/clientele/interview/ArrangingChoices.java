package org.clientele.interview;

import java.util.List;
import org.clientele.contact.ContactRef;
import org.clientele.location.LocationView;
import org.clientele.security.AccountRef;
import org.clientele.submission.SubmissionRef;

/**
 * Who can take part in an interview, and where it can be.
 *
 * @param submission whom it is about
 * @param clientCopy when the client is told
 */
public record ArrangingChoices(
        SubmissionRef submission,
        List<ContactRef> contacts,
        List<AccountRef> colleagues,
        List<LocationView> locations,
        ClientCopy clientCopy) {

    public ArrangingChoices {
        contacts = List.copyOf(contacts);
        colleagues = List.copyOf(colleagues);
        locations = List.copyOf(locations);
    }
}
