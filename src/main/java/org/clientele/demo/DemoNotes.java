package org.clientele.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.clientele.demo.DemoWords.Noted;
import org.clientele.note.NoteDetails;
import org.clientele.note.NoteKind;
import org.clientele.note.Notes;
import org.clientele.security.AccountId;
import org.clientele.security.Accounts;
import org.clientele.security.CurrentActor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What was said and agreed with the demo clients: with some a lot, with some nothing yet. */
@Component
@Profile("demo")
class DemoNotes {

    private final Notes notes;
    private final Accounts accounts;
    private final CurrentActor actor;
    private final Clock clock;

    DemoNotes(Notes notes, Accounts accounts, CurrentActor actor, Clock clock) {
        this.notes = notes;
        this.accounts = accounts;
        this.actor = actor;
        this.clock = clock;
    }

    /** @param index of the client; says how many notes there are, and which */
    void add(UUID subject, List<Noted> texts, AccountId author, int index) {
        String name = accounts.find(author).orElseThrow().name();
        actor.asSystem(name, () -> {
            int count = (index * 7 + 3) % 6;
            for (int i = 0; i < count; i++) {
                Noted noted = texts.get((index + i) % texts.size());
                DemoClients.id(notes.add(subject, details(noted, index, i)));
            }
            return count;
        });
    }

    private NoteDetails details(Noted noted, int index, int number) {
        Instant at = clock.instant()
                .minus(Duration.ofDays(1 + index % 11 + number * 17L))
                .minus(Duration.ofMinutes(index * 37L % 480))
                .truncatedTo(ChronoUnit.MINUTES);
        boolean pinned = number == 3;
        return new NoteDetails(NoteKind.valueOf(noted.kind()), at, noted.text(), "", noted.outcome(), pinned, false);
    }
}
