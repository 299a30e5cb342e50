package org.clientele.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.clientele.shared.search.Access;
import org.clientele.shared.search.Conditions;
import org.clientele.shared.search.PageQueries;
import org.springframework.stereotype.Component;

/** Tells how much the actor sees; counted once a minute for each account, one number being kept for each. */
@Component
public class ViewerReach {

    private static final Duration KNOWN_FOR = Duration.ofMinutes(1);

    private final Viewer viewer;
    private final PageQueries queries;
    private final Clock clock;
    private final Map<UUID, Counted> counted = new ConcurrentHashMap<>();

    ViewerReach(Viewer viewer, PageQueries queries, Clock clock) {
        this.viewer = viewer;
        this.queries = queries;
        this.clock = clock;
    }

    /** Asked within a transaction. */
    public Reach current() {
        if (viewer.seesEverything()) {
            return Reach.EVERYTHING;
        }
        return viewer.account()
                .map(account -> new Reach(account, clientsOf(account)))
                .orElse(new Reach(new UUID(0, 0), 0));
    }

    private long clientsOf(UUID account) {
        Instant now = clock.instant();
        Counted known = counted.get(account);
        if (known == null || now.isAfter(known.at().plus(KNOWN_FOR))) {
            known = new Counted(count(account), now);
            counted.put(account, known);
        }
        return known.clients();
    }

    private long count(UUID account) {
        return queries.count(
                "from ClientAccess a",
                new Conditions().and("a.accountId = :account", "account", account),
                Reach.MANY,
                Access.byIndex("PRIMARY", 0));
    }

    private record Counted(long clients, Instant at) {}
}
