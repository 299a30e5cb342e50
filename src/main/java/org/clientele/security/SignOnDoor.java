package org.clientele.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.clientele.security.oidc.Identity;
import org.clientele.security.oidc.Provider;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * A door through which people come in who have signed in at an OpenID provider. The browser goes to the provider from {@code
 * <path>/<key of the provider>} and comes back to {@code <path>/<key>/return}. Made as Spring beans, by the staff's sign-in and
 * by the portal.
 */
public interface SignOnDoor {

    /** What its addresses begin with; begins with a slash. */
    String path();

    /** The sign-in page beside it, which says what went wrong. */
    String page();

    /** Where one goes who wanted to see nothing else. */
    String inside();

    /** Where it is closed, its addresses are no addresses. */
    boolean isOpen();

    /** The provider of this key; empty if there is none any more. */
    Optional<Provider> provider(String key);

    /** Looks at who has come back from that provider. */
    Answer enter(Identity identity, Provider provider, HttpServletRequest request);

    /** What becomes of somebody at the door. */
    sealed interface Answer {

        /** Comes in. */
        record LetIn(UserDetails person) implements Answer {}

        /** Is sent on to a page. */
        record SentTo(String address) implements Answer {}

        /** Is nobody here who is let in: one answer for unknown and inactive accounts. */
        record Unknown() implements Answer {}
    }
}
