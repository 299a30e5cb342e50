package org.clientele.candidate;

import java.util.List;
import java.util.UUID;
import org.clientele.shared.ArchiveParticipant;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RecordType;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings candidates back from the archive, and destroys them when their time there is over. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CandidateArchive implements ArchiveParticipant {

    private final CandidateRepository candidates;
    private final ConsentRepository consents;
    private final PhotoRepository photos;
    private final CandidateWriter writer;
    private final ApplicationEventPublisher events;

    CandidateArchive(
            CandidateRepository candidates,
            ConsentRepository consents,
            PhotoRepository photos,
            CandidateWriter writer,
            ApplicationEventPublisher events) {
        this.candidates = candidates;
        this.consents = consents;
        this.photos = photos;
        this.writer = writer;
        this.events = events;
    }

    @Override
    public RecordType type() {
        return RecordType.CANDIDATE;
    }

    @Override
    public void restore(UUID id) {
        Candidate candidate = require(id);
        candidate.restore(writer.stamp());
        candidates.flush();
        events.publishEvent(new CandidateRestored(candidate.id()));
        writer.publish(candidate.id(), Act.RESTORED, List.of());
    }

    @Override
    public void purge(UUID id) {
        Candidate candidate = require(id);
        events.publishEvent(new CandidatePurged(candidate.id()));
        consents.deleteOf(candidate.id());
        photos.deleteOf(candidate.id());
        candidates.delete(candidate);
    }

    private Candidate require(UUID id) {
        return candidates
                .findForUpdate(new CandidateId(id))
                .orElseThrow(() -> new IllegalStateException("No such candidate: " + id));
    }
}
