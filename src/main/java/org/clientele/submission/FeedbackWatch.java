package org.clientele.submission;

import java.util.List;
import org.clientele.client.ClientId;
import org.clientele.security.CurrentActor;
import org.springframework.stereotype.Component;

/** Goes through the clients that are late, each in a transaction of its own. */
@Component
class FeedbackWatch {

    private final FeedbackReminders reminders;
    private final CurrentActor actor;

    FeedbackWatch(FeedbackReminders reminders, CurrentActor actor) {
        this.reminders = reminders;
        this.actor = actor;
    }

    void run() {
        actor.asSystem("Clientele", () -> {
            List<ClientId> late = reminders.late();
            late.forEach(reminders::remind);
            return late;
        });
    }
}
