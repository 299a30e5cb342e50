package org.clientele.security;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * One signed-in browser.
 *
 * @param id another than the secret one in the cookie
 * @param account of somebody of the staff, or of a contact for the portal
 * @param openedBy who signed in, as it was then
 * @param device as {@link Device} tells it
 * @param pages tell their readers that the session is over
 */
record OpenSession(
        UUID id,
        UUID account,
        UserDetails openedBy,
        String device,
        String address,
        Instant since,
        HttpSession http,
        Set<Runnable> pages) {

    private static final Logger LOG = LoggerFactory.getLogger(OpenSession.class);

    /**
     * Signs the browser out, in a thread of its own: one that serves a page would go on as if in the session that it
     * ended, and break the page.
     */
    void end() {
        try {
            Thread.ofVirtual().start(this::leave).join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void leave() {
        pages.forEach(Runnable::run);
        invalidate();
    }

    private void invalidate() {
        try {
            http.invalidate();
        } catch (IllegalStateException e) {
            LOG.debug("Session {} was over already", id);
        }
    }

    /** From the next request on the person acts with this name and role. */
    void actAs(UserDetails principal) {
        UserDetails now = sameWayIn(principal);
        var authentication = UsernamePasswordAuthenticationToken.authenticated(now, null, now.getAuthorities());
        authentication.setDetails(id);
        http.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(authentication));
    }

    private UserDetails sameWayIn(UserDetails principal) {
        return openedBy instanceof PortalPrincipal first
                        && first.isFromProvider()
                        && principal instanceof PortalPrincipal contact
                ? contact.sentByProvider()
                : principal;
    }

    SessionRow toRow(boolean current) {
        return new SessionRow(id, device, address, since, Instant.ofEpochMilli(http.getLastAccessedTime()), current);
    }
}
