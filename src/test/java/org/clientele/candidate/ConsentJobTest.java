package org.clientele.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.clientele.IntegrationTest;
import org.clientele.security.CurrentActor;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.NotificationRaised;
import org.clientele.shared.SaveOutcome.Invalid;
import org.clientele.shared.SaveOutcome.Saved;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithRecruiter
@RecordApplicationEvents
class ConsentJobTest {

    @Autowired
    private ConsentJob job;

    @Autowired
    private Consents consents;

    @Autowired
    private CandidateRepository candidates;

    @Autowired
    private TestCandidates known;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private ApplicationEvents events;

    @Test
    void aConsentExpiresWhenItsLastDayIsOver() {
        CandidateId id = known.add("Anna", "Maj");
        known.consent(id, LocalDate.of(2999, 1, 1));
        end(id);

        job.expire();

        assertThat(known.view(id).consent()).isEqualTo(ConsentState.EXPIRED);
        assertThat(events.stream(ConsentExpired.class)).containsExactly(new ConsentExpired(id));
        assertThat(events.stream(NotificationRaised.class)
                        .filter(raised -> raised.kind() == NotificationKind.CONSENT_EXPIRED))
                .singleElement()
                .satisfies(raised -> assertThat(raised.about()).isEqualTo(id.toRecordRef()));
    }

    @Test
    void aConsentThatHoldsDoesNotExpire() {
        CandidateId id = known.add("Anna", "Maj");
        known.consent(id, LocalDate.of(2999, 1, 1));

        assertThat(actor.asSystem("Tests", () -> consents.expire(id, known.version(id))))
                .isInstanceOf(Invalid.class);
        job.expire();

        assertThat(known.view(id).consent()).isEqualTo(ConsentState.GIVEN);
        assertThat(consents.withdraw(id, known.version(id))).isInstanceOf(Saved.class);
    }

    /** The day has come and gone. */
    private void end(CandidateId id) {
        Candidate candidate = candidates.findById(id).orElseThrow();
        candidate.consent(ConsentStanding.given(LocalDate.of(2026, 1, 1)), candidate.changed());
        candidates.flush();
    }
}
