package org.clientele.security;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The portal's door, which security knows by this alone: contacts come in through {@link #SIGN_IN}, staff never does. As
 * long as it is closed, all addresses of the portal answer as if unknown. Made as a Spring bean by the portal.
 */
public interface Entrance {

    /** All addresses of the portal begin with this. */
    String PORTAL = "/portal";

    /** The portal's sign-in page, and where its forms are posted to. */
    String SIGN_IN = PORTAL + "/login";

    boolean isOpen();

    /** Looks at what was posted to {@link #SIGN_IN}. */
    Answer signIn(HttpServletRequest request);

    /**
     * Notes that a contact has come in.
     *
     * @return whether it is still let in, looked up after its session was opened
     */
    boolean note(PortalPrincipal contact);

    /** What becomes of somebody at the door. */
    sealed interface Answer {

        /** Comes in. */
        record LetIn(PortalPrincipal contact) implements Answer {}

        /** Is sent on to a page, such as the sign-in page with a reason; begins with {@link #PORTAL}. */
        record SentTo(String address) implements Answer {}
    }
}
