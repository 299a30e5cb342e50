package org.clientele.interview;

import java.util.List;
import java.util.UUID;
import org.clientele.shared.ArchiveParticipant;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RecordType;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings interviews back from the archive, and destroys them when their time there is over. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InterviewArchive implements ArchiveParticipant {

    private final InterviewRepository interviews;
    private final ApplicationEventPublisher events;

    InterviewArchive(InterviewRepository interviews, ApplicationEventPublisher events) {
        this.interviews = interviews;
        this.events = events;
    }

    @Override
    public RecordType type() {
        return RecordType.INTERVIEW;
    }

    @Override
    public void restore(UUID id) {
        Interview interview = require(id);
        interview.restore();
        interviews.flush();
        events.publishEvent(new RecordChanged(
                interview.id().toRecordRef(), interview.parts().client().value(), Act.RESTORED, List.of()));
    }

    /** It may have gone with its submission. */
    @Override
    public void purge(UUID id) {
        interviews.findForUpdate(new InterviewId(id)).ifPresent(interviews::delete);
        interviews.flush();
    }

    private Interview require(UUID id) {
        return interviews
                .findForUpdate(new InterviewId(id))
                .orElseThrow(() -> new IllegalStateException("No such interview: " + id));
    }
}
