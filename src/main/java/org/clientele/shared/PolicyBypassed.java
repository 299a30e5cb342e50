package org.clientele.shared;

import java.util.Set;
import java.util.UUID;

/**
 * An answer told somebody of clients that he does not see, as it has to (docs/adr/0018). The security log keeps it.
 *
 * @param clients ids of those clients
 */
public record PolicyBypassed(Purpose purpose, Set<UUID> clients) {

    public PolicyBypassed {
        clients = Set.copyOf(clients);
    }

    /** The answers that may. */
    public enum Purpose {
        /** A client that is about to be entered is kept already. */
        DUPLICATE_WARNING,
        /** Whether somebody at a company may be approached. */
        OFF_LIMITS_QUESTION,
        /** Who may collect a client's mail today. */
        MAIL_PICKUP,
        /** What is about to be deleted takes things of other clients along. */
        DELETION_WARNING
    }
}
