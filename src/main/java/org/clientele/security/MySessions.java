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

    private final OpenSessions sessions;
    private final SecurityRecorder recorder;
    private final CurrentActor actor;

    MySessions(OpenSessions sessions, SecurityRecorder recorder, CurrentActor actor) {
        this.sessions = sessions;
        this.recorder = recorder;
        this.actor = actor;
    }

    /** One's own sessions, the latest first. */
    @Transactional(readOnly = true)
    public List<SessionRow> list() {
        return sessions.list(me());
    }

    /** Ends one of one's own sessions; one that is over already, or another person's, is left alone. */
    @Transactional
    @RetriedOnCollision
    public void end(UUID id) {
        record(sessions.end(me(), id));
    }

    /** Ends all of one's own sessions but the one that asks. */
    @Transactional
    @RetriedOnCollision
    public void endOthers() {
        record(sessions.endOthers(me()));
    }

    private void record(int ended) {
        for (int i = 0; i < ended; i++) {
            recorder.record(
                    SecurityEventKind.SESSION_ENDED, actor.requireStaff().toRef());
        }
    }

    private UUID me() {
        return actor.requireStaff().id().value();
    }
}
