package org.clientele.access;

import java.util.Optional;
import java.util.UUID;
import org.clientele.shared.search.Access;
import org.jspecify.annotations.Nullable;

/**
 * How many of the clients the actor sees, by and large, to choose the quickest way to them. It decides nothing but the
 * way.
 *
 * @param viewer whose rows of {@link ClientAccess} count; null if everything is seen
 * @param clients how many the viewer sees, counted no further than {@link #MANY}
 */
public record Reach(@Nullable UUID viewer, long clients) {

    /** Whoever sees so many has each row looked up sooner than a list made of what he sees. */
    static final int MANY = 20_001;

    static final Reach EVERYTHING = new Reach(null, MANY);

    public boolean isEverything() {
        return viewer == null;
    }

    /** About how many rows one has to go through until enough are among them that the viewer sees. */
    public int among(int enough, long rows) {
        return isEverything() ? enough : (int) Math.min(rows, clients == 0 ? rows : enough * rows / clients);
    }

    /** What looking at an entry of an index costs more than its reading. */
    public double probe() {
        if (isEverything()) {
            return 0;
        }
        return isWide(clients) ? Access.PROBED : Access.LISTED;
    }

    /**
     * The way that begins with the clients which the viewer sees.
     *
     * @param index leads from a client to the rows of the list
     * @param rowsOfClient how many rows of the list a client has
     */
    public Optional<Access> way(String index, double rowsOfClient) {
        return Optional.ofNullable(viewer)
                .map(account -> Access.ofViewer(account, index, clients * (1 + rowsOfClient) * Access.READ));
    }

    /** Whether somebody sees very many of them, by their number. */
    static boolean isWide(long clients) {
        return clients >= MANY;
    }
}
