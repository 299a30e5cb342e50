package org.clientele.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.clientele.shared.Actor;
import org.clientele.shared.Change;
import org.clientele.shared.Uuid7;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the security log, in the transaction of what it tells where there is one. */
@Component
@Transactional
public class SecurityRecorder {

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
    public void record(SecurityEventKind kind, SecuritySubject subject, List<Change> changes) {
        String by = actor.find().map(Actor::name).orElse(subject.name());
        events.save(
                new SecurityEvent(Uuid7.next(), clock.instant(), kind, by, subject, NetworkAddress.current(), changes));
    }

    void record(SecurityEventKind kind, AccountRef account, List<Change> changes) {
        record(kind, new SecuritySubject(account.id().value(), account.name(), ""), changes);
    }

    /** Whether this was done from the address of the current request to the account since then. */
    @Transactional(readOnly = true)
    public boolean hasHappenedHere(SecurityEventKind kind, UUID account, Instant since) {
        return events.existsByAccountIdAndKindAndAddressAndAtAfter(account, kind, NetworkAddress.current(), since);
    }

    /** How often this was done to the account since then, from anywhere. */
    @Transactional(readOnly = true)
    public int count(SecurityEventKind kind, UUID account, Instant since) {
        return events.countByAccountIdAndKindAndAtAfter(account, kind, since);
    }

    /** What was shown of an older password before it was changed counts for nothing. */
    @Transactional(readOnly = true)
    public boolean hasNewPassword(UUID account, Instant since) {
        return count(SecurityEventKind.PASSWORD_CHANGED, account, since) > 0;
    }

    public void record(SecurityEventKind kind, SecuritySubject subject) {
        record(kind, subject, List.of());
    }

    void record(SecurityEventKind kind, AccountRef account) {
        record(kind, account, List.of());
    }

    @Scheduled(cron = "0 17 3 * * *")
    void forgetOldEvents() {
        events.deleteBefore(clock.instant().minus(KEPT));
    }
}
