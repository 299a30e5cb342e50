package org.clientele.record;

import java.time.Duration;
import java.time.Instant;
import org.clientele.security.CurrentActor;
import org.clientele.shared.RecordRef;
import org.springframework.stereotype.Component;

/** Lets tests of features see what is left of a record when its time in the archive is over. */
@Component
public class TestPurge {

    private final Purge purge;
    private final CurrentActor actor;

    TestPurge(Purge purge, CurrentActor actor) {
        this.purge = purge;
        this.actor = actor;
    }

    /** Purges the archived record, and that one alone. */
    public void afterwards(RecordRef record) {
        Instant later = Instant.now().plus(Duration.ofDays(1));
        actor.asSystem("Tests", () -> purge.purge(record.id(), record.id(), later));
    }
}
