package org.clientele.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.PageRef;
import org.clientele.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clients that have not answered in time, those first that are silent for longest (docs/features.md N13). */
@Service
@MayRead
public class SilentClients {

    private final OwedAnswerRepository feedback;
    private final CurrentActor actor;
    private final Clock clock;

    SilentClients(OwedAnswerRepository feedback, CurrentActor actor, Clock clock) {
        this.feedback = feedback;
        this.actor = actor;
        this.clock = clock;
    }

    /** One page of all that one sees, counted from the start. */
    @Transactional(readOnly = true)
    public Slice<SilentClient> page(PageRef page) {
        return read(null, PageRequest.of(Math.abs(page.number()) - 1, PageRef.SIZE));
    }

    /** The first of those for whose vacancies one works oneself. */
    @Transactional(readOnly = true)
    public List<SilentClient> mine(int most) {
        return read(actor.requireStaff().id().value(), PageRequest.of(0, most)).rows();
    }

    private Slice<SilentClient> read(@Nullable UUID account, PageRequest request) {
        var found = feedback.findSilentClients(LocalDate.ofInstant(clock.instant(), clock.getZone()), account, request);
        return new Slice<>(found.getContent(), found.hasNext());
    }
}
