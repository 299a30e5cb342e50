package org.clientele.access;

import java.util.UUID;
import org.clientele.shared.search.Access;
import org.clientele.shared.search.Conditions;
import org.clientele.shared.search.PageQueries;
import org.springframework.stereotype.Component;

/** Tells how much the actor sees. */
@Component
public class ViewerReach {

    private final Viewer viewer;
    private final KnownReaches reaches;
    private final PageQueries queries;

    ViewerReach(Viewer viewer, KnownReaches reaches, PageQueries queries) {
        this.viewer = viewer;
        this.reaches = reaches;
        this.queries = queries;
    }

    /** Asked within a transaction. */
    public Reach current() {
        if (viewer.seesEverything()) {
            return Reach.EVERYTHING;
        }
        return viewer.account()
                .map(account -> new Reach(account, reaches.clientsOf(account, () -> count(account))))
                .orElse(new Reach(new UUID(0, 0), 0));
    }

    private long count(UUID account) {
        return queries.count(
                "from ClientAccess a",
                new Conditions().and("a.accountId = :account", "account", account),
                Reach.MANY,
                Access.byIndex("PRIMARY", 0));
    }
}
