package org.clientele.portal.signin;

import java.util.List;
import java.util.UUID;
import org.clientele.security.CurrentActor;
import org.clientele.security.OpenSessions;
import org.clientele.security.Permission.ContactsOnly;
import org.clientele.security.PortalPrincipal;
import org.clientele.security.SecurityEventKind;
import org.clientele.security.SecurityRecorder;
import org.clientele.security.SessionRow;
import org.clientele.shared.RetriedOnCollision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a contact is signed in to its portal, and signing out there. Of whoever looks as a contact there is nothing. */
@Service
@ContactsOnly
public class ContactSessions {

    private final OpenSessions sessions;
    private final SecurityRecorder recorder;
    private final CurrentActor actor;

    ContactSessions(OpenSessions sessions, SecurityRecorder recorder, CurrentActor actor) {
        this.sessions = sessions;
        this.recorder = recorder;
        this.actor = actor;
    }

    /** One's own sessions, the latest first. */
    @Transactional(readOnly = true)
    public List<SessionRow> list() {
        return actor.contact().map(me -> sessions.list(me.account())).orElse(List.of());
    }

    /** Ends one of one's own sessions; one that is over already, or another person's, is left alone. */
    @Transactional
    @RetriedOnCollision
    public void end(UUID id) {
        actor.contact().ifPresent(me -> record(me, sessions.end(me.account(), id)));
    }

    /** Ends all of one's own sessions but the one that asks. */
    @Transactional
    @RetriedOnCollision
    public void endOthers() {
        actor.contact().ifPresent(me -> record(me, sessions.endOthers(me.account())));
    }

    private void record(PortalPrincipal me, int ended) {
        for (int i = 0; i < ended; i++) {
            recorder.record(SecurityEventKind.SESSION_ENDED, me.toSubject());
        }
    }
}
