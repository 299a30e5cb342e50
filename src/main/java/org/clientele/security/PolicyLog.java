package org.clientele.security;

import java.util.List;
import org.clientele.shared.Change;
import org.clientele.shared.PolicyBypassed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps in the security log that somebody was told of a client that he does not see. */
@Component
class PolicyLog {

    /** As many as fit into a line of the log; an answer tells of fewer. */
    private static final int CLIENTS_MAX = 40;

    private final SecurityRecorder recorder;
    private final CurrentActor actor;

    PolicyLog(SecurityRecorder recorder, CurrentActor actor) {
        this.recorder = recorder;
        this.actor = actor;
    }

    /** In a transaction of its own, since those who look only read. */
    @EventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void keep(PolicyBypassed event) {
        SecurityEventKind kind =
                switch (event.purpose()) {
                    case DUPLICATE_WARNING -> SecurityEventKind.DUPLICATE_WARNED;
                    case OFF_LIMITS_QUESTION -> SecurityEventKind.OFF_LIMITS_ASKED;
                    case MAIL_PICKUP -> SecurityEventKind.MAIL_PICKUP_LOOKED_UP;
                    case DELETION_WARNING -> SecurityEventKind.DELETION_WARNED;
                };
        List<Change> clients = event.clients().stream()
                .limit(CLIENTS_MAX)
                .map(client -> new Change(SecurityEventRow.CLIENT, null, client.toString()))
                .toList();
        actor.staff().ifPresent(staff -> recorder.record(kind, staff.toRef(), clients));
    }
}
