package org.clientele.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.clientele.candidate.CandidateId;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.Change;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what the people who were invited say: the candidate, contacts of the client, and colleagues. */
@Service
@MayRead
public class InterviewAnswers {

    private final InterviewWriter writer;
    private final InterviewReader reader;

    InterviewAnswers(InterviewWriter writer, InterviewReader reader) {
        this.writer = writer;
        this.reader = reader;
    }

    /**
     * Keeps an answer, and tells the colleagues who take part. It holds until the interview is at another time.
     *
     * @param person the id of the candidate, or of the contact or account that takes part
     */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome keep(InterviewId id, long version, UUID person, AnswerDetails typed) {
        FieldCheck check = new FieldCheck();
        String note = check.line("note", typed.note(), Reply.NOTE_MAX);
        Answer answer = typed.answer();
        if (answer == null) {
            check.refuse("answer", "error.required");
        }
        if (!check.errors().isEmpty() || answer == null) {
            return new SaveOutcome.Invalid(check.errors());
        }
        return writer.changing(id, version, interview -> {
            if (!interview.state().isAhead()) {
                return Map.of("answer", "interview.error.over");
            }
            CandidateId candidate = interview.parts().candidate();
            Optional<Reply> before = interview.invited().replyOf(person, candidate);
            if (before.isEmpty()) {
                return Map.of("answer", "interview.error.notInvited");
            }
            Reply reply = Reply.of(answer, note, writer.stamp());
            interview.invited().say(person, candidate, reply);
            interview.touch(writer.stamp());
            writer.answered(interview, changes(reader.name(interview, person), before.get(), reply));
            return Map.of();
        });
    }

    private static List<Change> changes(String name, Reply before, Reply now) {
        List<Change> changes = new ArrayList<>(List.of(
                new Change("answer.who", null, name),
                new Change("answer", before.answer().name(), now.answer().name())));
        if (!now.answerNote().isEmpty()) {
            changes.add(new Change("answerNote", null, now.answerNote()));
        }
        return changes;
    }
}
