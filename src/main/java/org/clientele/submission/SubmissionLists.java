package org.clientele.submission;

import java.util.List;
import org.clientele.candidate.CandidateId;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.security.Permission.MayRead;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Submissions as seen from a candidate, a client or a contact: those at clients that one sees. */
@Service
@MayRead
public class SubmissionLists {

    /** How many are listed. */
    public static final int MAX = 200;

    private static final Limit SHOWN = Limit.of(MAX);

    private final PlacedRepository placed;

    SubmissionLists(PlacedRepository placed) {
        this.placed = placed;
    }

    /** Where a candidate was put forward, or may be; the latest change first. */
    @Transactional(readOnly = true)
    public List<PlacedRow> of(CandidateId candidate) {
        return placed.findOf(candidate, SHOWN);
    }

    /** Who was put forward to a client, or may be; the latest change first. */
    @Transactional(readOnly = true)
    public List<PlacedRow> of(ClientId client) {
        return placed.findOf(client, SHOWN);
    }

    /** What was shared with a contact, the latest first. */
    @Transactional(readOnly = true)
    public List<PlacedRow> of(ContactId contact) {
        return placed.findOf(contact.value(), SHOWN);
    }
}
