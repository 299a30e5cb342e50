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
import org.clientele.contact.ContactId;
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

    @ElementCollection
    @CollectionTable(name = "interview_participant", joinColumns = @JoinColumn(name = "interview_id"))
    private List<Participant> participants = new ArrayList<>();

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
        List<Participant> wanted = Participant.of(details, participants);
        if (!wanted.equals(participants())) {
            participants.clear();
            participants.addAll(wanted);
        }
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
    }

    /** At another time. */
    void moveTo(InterviewTime time, Stamp stamp) {
        become(InterviewState.SCHEDULED);
        setTime(time);
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

    /** Two contacts became one, or are two again; nobody takes part twice. */
    void replace(ContactId from, ContactId to) {
        boolean there = participants.stream().anyMatch(Participant.contact(to)::isSamePerson);
        if (there) {
            participants.removeIf(Participant.contact(from)::isSamePerson);
        } else {
            participants.replaceAll(
                    one -> one.isSamePerson(Participant.contact(from)) ? one.becoming(to.value()) : one);
        }
    }

    void restore() {
        archived = false;
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

    private void touch(Stamp stamp) {
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

    List<Participant> participants() {
        return participants.stream().sorted().toList();
    }

    List<Proposal> proposals() {
        return proposals.stream()
                .sorted(Comparator.comparing(Proposal::startsAt))
                .toList();
    }

    /** The times that stand: the one, or those to choose from. */
    List<InterviewTime> times() {
        boolean open = state == InterviewState.PROPOSED;
        return open ? proposals().stream().map(Proposal::time).toList() : List.of(time());
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
