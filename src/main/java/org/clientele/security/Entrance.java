package org.clientele.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.userdetails.UserDetails;

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

    /** Where the portal is reached from outside, without a slash at its end; empty if nobody has said. */
    String address();

    /** Looks at what was posted to {@link #SIGN_IN}. */
    Answer signIn(HttpServletRequest request);

    /** The contact whose account it is; empty if it is not let in, or only by its company's provider, or is none. */
    Optional<UserDetails> welcome(UUID account);

    /** Whether the contact has to have a second factor, because its client or the agency asks for it. */
    boolean asksForSecondFactor(PortalPrincipal contact);

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
