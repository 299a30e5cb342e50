package org.clientele.candidate;

import java.util.List;
import java.util.UUID;
import org.clientele.notification.MailAddresses;
import org.clientele.shared.RecordType;
import org.springframework.stereotype.Component;

/** Where mails to candidates go. */
@Component
class CandidateMailAddresses implements MailAddresses {

    private final CandidateRepository candidates;

    CandidateMailAddresses(CandidateRepository candidates) {
        this.candidates = candidates;
    }

    @Override
    public RecordType type() {
        return RecordType.CANDIDATE;
    }

    @Override
    public List<String> of(UUID record) {
        return candidates.findEmails(new CandidateId(record));
    }
}
