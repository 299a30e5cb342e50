package org.clientele.interview;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.clientele.security.AccountId;
import org.clientele.security.BaseUrl;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Secret;
import org.clientele.shared.RetriedOnCollision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's own address at which other calendars fetch the interviews. Whoever knows it reads them. */
@Service
@MayRead
public class CalendarFeeds {

    /** Where feeds are, before the secret and {@link #ENDING}. */
    public static final String PATH = "/calendar/";

    public static final String ENDING = ".ics";

    private final CalendarFeedRepository feeds;
    private final BaseUrl baseUrl;
    private final CurrentActor actor;
    private final Clock clock;

    CalendarFeeds(CalendarFeedRepository feeds, BaseUrl baseUrl, CurrentActor actor, Clock clock) {
        this.feeds = feeds;
        this.baseUrl = baseUrl;
        this.actor = actor;
        this.clock = clock;
    }

    /** When one's own address was made; empty without one. The address itself nobody can tell again. */
    @Transactional(readOnly = true)
    public Optional<Instant> madeAt() {
        return feeds.findById(self()).map(CalendarFeed::madeAt);
    }

    /**
     * Makes a new address; the one before is worth nothing from now on.
     *
     * @return the whole address, which is shown this once
     */
    @Transactional
    @RetriedOnCollision
    public String renew() {
        String secret = Secret.next();
        Instant now = clock.instant();
        feeds.findById(self())
                .ifPresentOrElse(
                        feed -> feed.renew(Secret.hash(secret), now),
                        () -> feeds.save(new CalendarFeed(self(), Secret.hash(secret), now)));
        return baseUrl.forMails() + PATH + secret + ENDING;
    }

    /** Takes the address back. */
    @Transactional
    @RetriedOnCollision
    public void revoke() {
        feeds.findById(self()).ifPresent(feeds::delete);
    }

    private AccountId self() {
        return actor.requireStaff().id();
    }
}
