package org.clientele.shared;

/** An answer told somebody of a client that he does not see, as it has to (docs/adr/0018). The security log keeps it. */
public record PolicyBypassed(Purpose purpose) {

    /** The answers that may. */
    public enum Purpose {
        /** A client that is about to be entered is kept already. */
        DUPLICATE_WARNING,
        /** Whether somebody at a company may be approached. */
        OFF_LIMITS_QUESTION,
        /** Who may collect a client's mail today. */
        MAIL_PICKUP
    }
}
