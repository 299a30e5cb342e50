package org.clientele.security;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.clientele.shared.Actor;
import org.clientele.shared.Change;
import org.clientele.shared.Uuid7;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the security log, in the transaction of what it tells where there is one. */
@Component
@Transactional
class SecurityRecorder {

    /** How long the log reaches back. */
    static final Duration KEPT = Duration.ofDays(365);

    private final SecurityEventRepository events;
    private final CurrentActor actor;
    private final Clock clock;

    SecurityRecorder(SecurityEventRepository events, CurrentActor actor, Clock clock) {
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** Something that the current actor did to an account. Without an actor it was the account's own owner. */
    void record(SecurityEventKind kind, AccountRef account, List<Change> changes) {
        String by = actor.find().map(Actor::name).orElse(account.name());
        events.save(
                new SecurityEvent(Uuid7.next(), clock.instant(), kind, by, account, NetworkAddress.current(), changes));
    }

    void record(SecurityEventKind kind, AccountRef account) {
        record(kind, account, List.of());
    }

    @Scheduled(cron = "0 17 3 * * *")
    void forgetOldEvents() {
        events.deleteBefore(clock.instant().minus(KEPT));
    }
}
