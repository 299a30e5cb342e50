package org.clientele.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import org.clientele.IntegrationTest;
import org.clientele.record.TestPurge;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class CandidatePurgeTest {

    @Autowired
    private Candidates candidates;

    @Autowired
    private Consents consents;

    @Autowired
    private TestCandidates known;

    @Autowired
    private TestPurge purge;

    @Autowired
    private TestStaff staff;

    @Test
    void nothingIsLeftOfACandidateWhoseTimeInTheArchiveIsOver() {
        staff.as(Role.RECRUITER, () -> {
            CandidateId id = known.add(TestCandidates.skilled("Anna", "Qpurge", "Purging"));
            known.consent(id, null);
            known.archive(id);

            purge.afterwards(id.toRecordRef());

            assertThat(candidates.find(id)).isEmpty();
            assertThat(consents.of(id)).isEmpty();
        });
    }
}
