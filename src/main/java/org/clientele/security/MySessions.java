package org.clientele.security;

import java.util.List;
import java.util.UUID;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.RetriedOnCollision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where one is signed in, and signing out there. */
@Service
@MayRead
public class MySessions {

    private final StaffSessions sessions;
    private final SecurityRecorder recorder;
    private final CurrentActor actor;

    MySessions(StaffSessions sessions, SecurityRecorder recorder, CurrentActor actor) {
        this.sessions = sessions;
        this.recorder = recorder;
        this.actor = actor;
    }

    /** One's own sessions, the latest first. */
    @Transactional(readOnly = true)
    public List<SessionRow> list() {
        return own().stream().map(session -> session.toRow(isCurrent(session))).toList();
    }

    /** Ends one of one's own sessions; one that is over already, or another person's, is left alone. */
    @Transactional
    @RetriedOnCollision
    public void end(UUID id) {
        own().stream().filter(session -> session.id().equals(id)).forEach(this::end);
    }

    /** Ends all of one's own sessions but the one that asks. */
    @Transactional
    @RetriedOnCollision
    public void endOthers() {
        own().stream().filter(session -> !isCurrent(session)).forEach(this::end);
    }

    private void end(StaffSession session) {
        session.end();
        recorder.record(SecurityEventKind.SESSION_ENDED, actor.requireStaff().toRef());
    }

    private boolean isCurrent(StaffSession session) {
        return sessions.current().filter(session.id()::equals).isPresent();
    }

    private List<StaffSession> own() {
        return sessions.of(actor.requireStaff().id());
    }
}
