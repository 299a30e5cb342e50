package org.clientele.interview;

import java.util.List;
import java.util.UUID;
import org.clientele.contact.ContactId;
import org.clientele.shared.MergeParticipant;
import org.clientele.shared.RecordType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The interviews that the absorbed contact takes part in are the kept one's, and so is the feedback. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InterviewsMerge implements MergeParticipant {

    private static final String BETWEEN = ";";

    private final InterviewRepository interviews;
    private final InterviewFeedbackRepository feedback;

    InterviewsMerge(InterviewRepository interviews, InterviewFeedbackRepository feedback) {
        this.interviews = interviews;
        this.feedback = feedback;
    }

    @Override
    public RecordType type() {
        return RecordType.CONTACT;
    }

    @Override
    public String name() {
        return "interviews";
    }

    @Override
    public String move(UUID absorbed, UUID kept) {
        List<UUID> attended =
                interviews.findWith(absorbed).stream().map(InterviewId::value).toList();
        List<UUID> given = feedback.findBy(absorbed);
        replace(attended, given, absorbed, kept);
        return MergeParticipant.textOf(attended) + BETWEEN + MergeParticipant.textOf(given);
    }

    /** Whoever takes part no longer does not come back. */
    @Override
    public void moveBack(UUID absorbed, UUID kept, String moved) {
        String[] parts = moved.split(BETWEEN, 2);
        replace(MergeParticipant.idsIn(parts[0]), MergeParticipant.idsIn(parts[1]), kept, absorbed);
    }

    private void replace(List<UUID> attended, List<UUID> given, UUID from, UUID to) {
        attended.stream()
                .flatMap(id -> interviews.findForUpdate(new InterviewId(id)).stream())
                .forEach(interview -> interview.invited().replace(new ContactId(from), new ContactId(to)));
        if (!given.isEmpty()) {
            feedback.handOver(given, from, to);
        }
    }
}
