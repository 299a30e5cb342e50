package org.clientele.interview.ui;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.clientele.interview.InterviewView;
import org.clientele.interview.Reply;

/** Somebody who was invited, the candidate among them. */
record Invitee(UUID id, Part part, String name, Reply reply) {

    /** Each has a translation {@code interview.part.<NAME>}. */
    enum Part {
        CANDIDATE,
        CONTACT,
        COLLEAGUE
    }

    /** All of an interview, the candidate first. */
    static List<Invitee> of(InterviewView interview) {
        Invitee candidate = new Invitee(
                interview.parts().candidate().value(),
                Part.CANDIDATE,
                interview.candidate(),
                interview.candidateReply());
        Stream<Invitee> others = interview.people().stream()
                .map(one -> new Invitee(
                        one.id(), one.colleague() ? Part.COLLEAGUE : Part.CONTACT, one.name(), one.reply()));
        return Stream.concat(Stream.of(candidate), others).toList();
    }
}
