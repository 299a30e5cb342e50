package org.clientele.interview;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clientele.candidate.CandidateId;
import org.clientele.contact.ContactId;

/** Who is invited to an interview, and what they said: the candidate, and those who take part beside. */
@Embeddable
class Invited {

    @Embedded
    @AttributeOverride(name = "answer", column = @Column(name = "candidate_answer"))
    @AttributeOverride(name = "answerNote", column = @Column(name = "candidate_answer_note"))
    @AttributeOverride(name = "answeredAt", column = @Column(name = "candidate_answered_at"))
    @AttributeOverride(name = "answeredBy", column = @Column(name = "candidate_answered_by"))
    private Reply candidateReply = Reply.NONE;

    @ElementCollection
    @CollectionTable(name = "interview_participant", joinColumns = @JoinColumn(name = "interview_id"))
    private List<Participant> participants = new ArrayList<>();

    Reply candidateReply() {
        return candidateReply;
    }

    List<Participant> participants() {
        return participants.stream().sorted().toList();
    }

    /** Whoever took part before keeps the answer. */
    void take(InterviewDetails details) {
        List<Participant> wanted = Participant.of(details, participants);
        if (!wanted.equals(participants())) {
            participants.clear();
            participants.addAll(wanted);
        }
    }

    /** What somebody has said; empty if nobody asked. */
    Optional<Reply> replyOf(UUID person, CandidateId candidate) {
        return person.equals(candidate.value())
                ? Optional.of(candidateReply)
                : participants.stream()
                        .filter(one -> one.is(person))
                        .findFirst()
                        .map(Participant::reply);
    }

    void say(UUID person, CandidateId candidate, Reply reply) {
        if (person.equals(candidate.value())) {
            candidateReply = reply;
        } else {
            participants.replaceAll(one -> one.is(person) ? one.saying(reply) : one);
        }
    }

    /** What was said holds no longer, since it was said of another time. */
    void askAgain() {
        candidateReply = Reply.NONE;
        participants.replaceAll(one -> one.saying(Reply.NONE));
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
}
