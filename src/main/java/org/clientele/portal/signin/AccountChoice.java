package org.clientele.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clientele.portal.PortalAccountId;
import org.jspecify.annotations.Nullable;

/**
 * The accounts between which somebody may choose who has just given the password of each of them, or was sent by the provider
 * of their client. Kept in the browser's session, for a few minutes and one choice.
 *
 * @param provider who sent the person; null after a password
 */
public record AccountChoice(
        List<Offered> accounts, @Nullable SentBy provider, Instant until) implements Serializable {

    private static final String KEY = AccountChoice.class.getName();
    private static final Duration VALID = Duration.ofMinutes(5);

    /** One of them, by the name of its client and of the contact. */
    public record Offered(UUID account, String client, String name) implements Serializable {}

    /**
     * The provider of a client, and as whom it sent somebody.
     *
     * @param email the address that it has made sure of; empty if it has not
     */
    record SentBy(UUID signOn, String issuer, String subject, String email) implements Serializable {}

    /**
     * What was chosen, and how the person had come to choose.
     *
     * @param provider who sent the person; null after a password
     * @param offered when that was
     */
    record Chosen(PortalAccountId account, @Nullable SentBy provider, Instant offered) {}

    static void offer(List<Known> accounts, @Nullable SentBy provider, HttpServletRequest request, Instant now) {
        request.getSession();
        request.changeSessionId(); // who knows the one from before must not choose
        List<Offered> offered = accounts.stream()
                .map(known -> new Offered(known.account().value(), known.client(), known.name()))
                .toList();
        request.getSession().setAttribute(KEY, new AccountChoice(offered, provider, now.plus(VALID)));
    }

    /** The choice that this browser has; empty if it has none or took too long. */
    public static Optional<AccountChoice> of(HttpServletRequest request, Instant now) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (AccountChoice) session.getAttribute(KEY))
                .filter(choice -> now.isBefore(choice.until()));
    }

    /** The account that was chosen, once; empty if it was not to be chosen. */
    static Optional<Chosen> take(String account, HttpServletRequest request, Instant now) {
        Optional<Chosen> chosen = of(request, now)
                .flatMap(choice -> choice.accounts().stream()
                        .map(Offered::account)
                        .filter(offered -> offered.toString().equals(account))
                        .findFirst()
                        .map(offered -> new Chosen(
                                new PortalAccountId(offered),
                                choice.provider(),
                                choice.until().minus(VALID))));
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(KEY);
        }
        return chosen;
    }
}
