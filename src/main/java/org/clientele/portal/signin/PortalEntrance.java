package org.clientele.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clientele.portal.PortalAccountId;
import org.clientele.portal.PortalSwitch;
import org.clientele.security.Entrance;
import org.clientele.security.PortalPrincipal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets contacts in: by password, by a link that was mailed, or by the choice between several accounts of theirs. */
@Component
class PortalEntrance implements Entrance {

    private static final Answer WRONG = new Answer.SentTo(SIGN_IN + "?error");

    private final PortalSwitch portal;
    private final PasswordCheck passwords;
    private final ContactLinks links;
    private final SignInQueries queries;
    private final Credentials credentials;
    private final Clock clock;

    PortalEntrance(
            PortalSwitch portal,
            PasswordCheck passwords,
            ContactLinks links,
            SignInQueries queries,
            Credentials credentials,
            Clock clock) {
        this.portal = portal;
        this.passwords = passwords;
        this.links = links;
        this.queries = queries;
        this.credentials = credentials;
        this.clock = clock;
    }

    @Override
    public boolean isOpen() {
        return portal.isOn();
    }

    @Override
    public Answer signIn(HttpServletRequest request) {
        String link = request.getParameter("link");
        if (link != null) {
            return let(links.enter(link)).orElse(new Answer.SentTo(SIGN_IN + "?link"));
        }
        String chosen = request.getParameter("account");
        if (chosen != null) {
            return let(AccountChoice.take(chosen, request, clock.instant()).map(PortalAccountId::new))
                    .orElse(WRONG);
        }
        return byPassword(request);
    }

    private Answer byPassword(HttpServletRequest request) {
        PasswordCheck.Outcome outcome = passwords.check(
                Objects.requireNonNullElse(request.getParameter("username"), ""),
                Objects.requireNonNullElse(request.getParameter("password"), ""));
        return switch (outcome) {
            case PasswordCheck.Outcome.TooManyTries tooMany -> new Answer.SentTo(SIGN_IN + "?wait");
            case PasswordCheck.Outcome.Checked(List<Known> right) when right.isEmpty() -> WRONG;
            case PasswordCheck.Outcome.Checked(List<Known> right)
            when right.size() == 1 -> new Answer.LetIn(right.getFirst().toPrincipal());
            case PasswordCheck.Outcome.Checked(List<Known> right) -> {
                AccountChoice.offer(right, request, clock.instant());
                yield new Answer.SentTo(PORTAL + "/choose");
            }
        };
    }

    private Optional<Answer> let(Optional<PortalAccountId> account) {
        return account.flatMap(queries::find)
                .filter(Known::isWelcome)
                .map(known -> new Answer.LetIn(known.toPrincipal()));
    }

    @Override
    @Transactional
    public boolean note(PortalPrincipal contact) {
        PortalAccountId account = new PortalAccountId(contact.account());
        boolean welcome = portal.isOn()
                && queries.find(account)
                        .filter(Known::isWelcome)
                        .filter(known -> known.contact().value().equals(contact.contact()))
                        .isPresent();
        if (welcome) {
            credentials.signedIn(account);
        }
        return welcome;
    }
}
