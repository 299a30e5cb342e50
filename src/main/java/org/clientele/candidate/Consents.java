package org.clientele.candidate;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Permission.MayWork;
import org.clientele.security.Permission.SystemOnly;
import org.clientele.shared.Actor;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.NotificationRaised;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What candidates consent to, from when until when, and who recorded it. Nothing of it is ever overwritten. */
@Service
@MayRead
public class Consents {

    private final ConsentRepository consents;
    private final CandidateWriter writer;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Consents(
            ConsentRepository consents,
            CandidateWriter writer,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.consents = consents;
        this.writer = writer;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** All consents of a candidate, the latest first. */
    @Transactional(readOnly = true)
    public List<ConsentRow> of(CandidateId candidate) {
        return consents.findOf(candidate);
    }

    /** Records a consent, which takes the place of the one before. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome give(CandidateId id, long version, ConsentDetails typed) {
        LocalDate today = today();
        FieldCheck check = new FieldCheck();
        String purpose = check.paragraphs("purpose", typed.purpose(), ConsentDetails.PURPOSE_MAX);
        if (purpose.isEmpty()) {
            check.refuse("purpose", "error.required");
        }
        if (typed.givenOn().isAfter(Today.latest(clock.instant()))) {
            check.refuse("givenOn", "candidate.consent.future");
        }
        LocalDate expiresOn = typed.expiresOn();
        if (expiresOn != null && expiresOn.isBefore(today)) {
            check.refuse("expiresOn", "candidate.consent.past");
        }
        if (!check.errors().isEmpty()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        return writer.change(id, version, (candidate, stamp) -> {
            consents.findStanding(id).ifPresent(former -> former.replace(today));
            consents.save(new Consent(id, new ConsentDetails(typed.givenOn(), purpose, expiresOn), recorder(), stamp));
            candidate.consent(ConsentStanding.given(expiresOn), stamp);
            return Map.of();
        });
    }

    /** Records that the candidate has withdrawn the consent: clients see nothing of the person from now on. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome withdraw(CandidateId id, long version) {
        SaveOutcome outcome = writer.change(id, version, (candidate, stamp) -> {
            if (candidate.consent().state() == ConsentState.WITHDRAWN) {
                return Map.of();
            }
            consents.findStanding(id).ifPresent(standing -> standing.withdraw(today(), stamp.by()));
            candidate.consent(ConsentStanding.withdrawn(), stamp);
            return Map.of();
        });
        if (outcome instanceof SaveOutcome.Saved) {
            events.publishEvent(new ConsentWithdrawn(id));
        }
        return outcome;
    }

    /** The last day of the consent is over; the nightly job says so, once. */
    @SystemOnly
    @Transactional
    @RetriedOnCollision
    public SaveOutcome expire(CandidateId id, long version) {
        LocalDate today = today();
        SaveOutcome outcome = writer.change(id, version, (candidate, stamp) -> {
            ConsentStanding standing = candidate.consent();
            LocalDate last = standing.expiresOn();
            if (standing.state() != ConsentState.GIVEN || last == null || !last.isBefore(today)) {
                return Map.of("consent", "candidate.consent.notExpired");
            }
            candidate.consent(standing.expired(), stamp);
            return Map.of();
        });
        if (outcome instanceof SaveOutcome.Saved) {
            events.publishEvent(new ConsentExpired(id));
            consents.findStanding(id).ifPresent(this::tellRecorder);
        }
        return outcome;
    }

    /** Whoever recorded the consent is likely to know how to get another one. */
    private void tellRecorder(Consent expired) {
        expired.recorder()
                .ifPresent(recorder -> events.publishEvent(new NotificationRaised(
                        NotificationKind.CONSENT_EXPIRED,
                        Set.of(recorder),
                        expired.candidateId().toRecordRef(),
                        expired.id().toString())));
    }

    private @Nullable UUID recorder() {
        return actor.require() instanceof Actor.StaffActor staff ? staff.accountId() : null;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }
}
