package org.clientele.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The accounts between which somebody may choose who has just given the password of each of them. Kept in the browser's
 * session, for a few minutes and one choice.
 */
public record AccountChoice(List<Offered> accounts, Instant until) implements Serializable {

    private static final String KEY = AccountChoice.class.getName();
    private static final Duration VALID = Duration.ofMinutes(5);

    /** One of them, by the name of its client and of the contact. */
    public record Offered(UUID account, String client, String name) implements Serializable {}

    static void offer(List<Known> accounts, HttpServletRequest request, Instant now) {
        request.getSession();
        request.changeSessionId(); // who knows the one from before must not choose
        List<Offered> offered = accounts.stream()
                .map(known -> new Offered(known.account().value(), known.client(), known.name()))
                .toList();
        request.getSession().setAttribute(KEY, new AccountChoice(offered, now.plus(VALID)));
    }

    /** The choice that this browser has; empty if it has none or took too long. */
    public static Optional<AccountChoice> of(HttpServletRequest request, Instant now) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (AccountChoice) session.getAttribute(KEY))
                .filter(choice -> now.isBefore(choice.until()));
    }

    /** The account that was chosen, once; empty if it was not to be chosen. */
    static Optional<UUID> take(String chosen, HttpServletRequest request, Instant now) {
        Optional<UUID> account = of(request, now).stream()
                .flatMap(choice -> choice.accounts().stream())
                .map(Offered::account)
                .filter(offered -> offered.toString().equals(chosen))
                .findFirst();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(KEY);
        }
        return account;
    }
}
