package org.clientele.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Somebody whose password was right, and who has to give a code before coming in. Kept in the browser's session, for a few
 * minutes; for all else nobody is signed in there.
 */
public final class SecondStep implements Serializable {

    /** Where it is gone on with: the page of this address, and what is posted to it. Below the sign-in page of the side. */
    static final String CODE = "/code";

    static final String SET_UP = "/set-up";

    private static final String KEY = SecondStep.class.getName();
    private static final Duration VALID = Duration.ofMinutes(10);

    private final UserDetails who;
    private final FactorOwner owner;
    private final @Nullable FactorProposal proposal;
    private final Instant until;
    private volatile boolean confirmed;

    private SecondStep(UserDetails who, FactorOwner owner, @Nullable FactorProposal proposal, Instant until) {
        this.who = who;
        this.owner = owner;
        this.proposal = proposal;
        this.until = until;
    }

    /** @param proposal of what has to be set up first; null where it is set up */
    static void begin(
            UserDetails who,
            FactorOwner owner,
            @Nullable FactorProposal proposal,
            HttpServletRequest request,
            Instant now) {
        request.getSession();
        request.changeSessionId(); // who knows the one from before must not go on
        request.getSession().setAttribute(KEY, new SecondStep(who, owner, proposal, now.plus(VALID)));
    }

    /** The one of this browser; empty if there is none, or it took too long. */
    public static Optional<SecondStep> of(HttpServletRequest request, Instant now) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (SecondStep) session.getAttribute(KEY))
                .filter(step -> !step.isOver(now));
    }

    boolean isOver(Instant now) {
        return !now.isBefore(until);
    }

    /** When the password was right. */
    Instant begun() {
        return until.minus(VALID);
    }

    static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(KEY);
        }
    }

    /** What has to be set up before anything else; empty if a code of what is set up has to be given. */
    public Optional<FactorProposal> proposal() {
        return Optional.ofNullable(proposal);
    }

    /** Whether it is for the portal. */
    public boolean isContact() {
        return owner.contact();
    }

    UserDetails who() {
        return who;
    }

    FactorOwner owner() {
        return owner;
    }

    void confirm() {
        confirmed = true;
    }

    boolean isConfirmed() {
        return confirmed;
    }
}
