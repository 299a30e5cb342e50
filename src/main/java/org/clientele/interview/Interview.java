package org.clientele.interview;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clientele.access.Visible;
import org.clientele.security.AccountId;
import org.clientele.shared.Stamp;
import org.clientele.shared.Uuid7;
import org.clientele.submission.SubmissionRef;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** A candidate and people of the client meet. */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.OF_CLIENT, deduceAliasInjectionPoints = false)
@Table(name = "interview")
@DynamicUpdate
class Interview {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private InterviewId id;

    @Version
    private @Nullable Long version;

    @Embedded
    private InterviewParts parts;

    @Embedded
    private Arrangement arrangement;

    @Enumerated(EnumType.STRING)
    private InterviewState state;

    private Instant startsAt;
    private Instant endsAt;
    private int sequence;

    @Enumerated(EnumType.STRING)
    private @Nullable InterviewOutcome outcome;

    private String cancelReason;

    private boolean archived;
    private Instant changedAt;
    private String changedBy;

    @Embedded
    private Invited invited = new Invited();

    @ElementCollection
    @CollectionTable(name = "interview_proposal", joinColumns = @JoinColumn(name = "interview_id"))
    private List<Proposal> proposals = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    Interview() {}

    @SuppressWarnings("NullAway.Init")
    Interview(InterviewId id, SubmissionRef submission, AccountId organizer, InterviewDetails details, Stamp stamp) {
        this.id = id;
        this.parts = new InterviewParts(
                submission.client(), submission.vacancy(), submission.id(), submission.candidate(), organizer);
        this.state = InterviewState.PROPOSED;
        this.cancelReason = "";
        this.sequence = -1;
        change(details, stamp);
    }

    /** One time is meant; of several one has to be chosen yet. Each change is a new revision for calendars. */
    final void change(InterviewDetails details, Stamp stamp) {
        arrangement = Arrangement.of(details);
        invited.take(details);
        List<InterviewTime> times =
                details.slots().stream().map(slot -> slot.in(details.zone())).toList();
        if (!times.equals(times())) {
            propose(times, stamp);
        }
        revise(stamp);
    }

    private void propose(List<InterviewTime> times, Stamp stamp) {
        become(times.size() == 1 ? InterviewState.SCHEDULED : InterviewState.PROPOSED);
        proposals.clear();
        if (times.size() > 1) {
            times.forEach(
                    time -> proposals.add(new Proposal(Uuid7.next(), time.starts(), time.ends(), stamp.by(), false)));
        }
        setTime(times.getFirst());
        invited.askAgain();
    }

    /** At another time. */
    void moveTo(InterviewTime time, Stamp stamp) {
        become(InterviewState.SCHEDULED);
        setTime(time);
        invited.askAgain();
        revise(stamp);
    }

    /** One of the proposed times was agreed on; empty if it is none of them. */
    Optional<InterviewTime> choose(UUID proposal, Stamp stamp) {
        Optional<Proposal> chosen =
                proposals.stream().filter(one -> one.id().equals(proposal)).findFirst();
        chosen.ifPresent(one -> {
            become(InterviewState.SCHEDULED);
            proposals.replaceAll(other -> other.asChosen(other.id().equals(proposal)));
            setTime(one.time());
            invited.askAgain();
            revise(stamp);
        });
        return chosen.map(Proposal::time);
    }

    void cancel(String reason, Stamp stamp) {
        become(InterviewState.CANCELLED);
        cancelReason = reason;
        revise(stamp);
    }

    /** @param result null if it did not take place */
    void conclude(@Nullable InterviewOutcome result, Stamp stamp) {
        become(result == null ? InterviewState.MISSED : InterviewState.HELD);
        outcome = result;
        touch(stamp);
    }

    /** Goes into the archive, or comes back. What is still to come is a new revision for calendars. */
    void archive(boolean away, Stamp stamp) {
        archived = away;
        if (state.isAhead()) {
            revise(stamp);
        }
    }

    private void become(InterviewState next) {
        if (state != next && !state.canBecome(next)) {
            throw new IllegalStateException("An interview that is " + state + " cannot become " + next);
        }
        state = next;
    }

    private void setTime(InterviewTime time) {
        startsAt = time.starts();
        endsAt = time.ends();
    }

    private void revise(Stamp stamp) {
        sequence++;
        touch(stamp);
    }

    void touch(Stamp stamp) {
        changedAt = stamp.at();
        changedBy = stamp.by();
    }

    InterviewId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    InterviewParts parts() {
        return parts;
    }

    Arrangement arrangement() {
        return arrangement;
    }

    InterviewState state() {
        return state;
    }

    InterviewTime time() {
        return new InterviewTime(startsAt, endsAt);
    }

    int sequence() {
        return sequence;
    }

    boolean isArchived() {
        return archived;
    }

    Invited invited() {
        return invited;
    }

    List<Participant> participants() {
        return invited.participants();
    }

    List<Proposal> proposals() {
        return proposals.stream()
                .sorted(Comparator.comparing(Proposal::startsAt))
                .toList();
    }

    /** The times that stand: the one, or those to choose from, also where it was called off before one was chosen. */
    List<InterviewTime> times() {
        boolean open = !proposals.isEmpty() && proposals.stream().noneMatch(Proposal::chosen);
        return open ? proposals().stream().map(Proposal::time).toList() : List.of(time());
    }

    /** Whether people still count on it. */
    boolean isAwaited() {
        return state.isAhead() && !archived;
    }

    Optional<InterviewOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    String cancelReason() {
        return cancelReason;
    }

    Stamp changed() {
        return new Stamp(changedBy, changedAt);
    }

    InterviewDetails details() {
        return arrangement.toDetails(times(), participants());
    }
}
