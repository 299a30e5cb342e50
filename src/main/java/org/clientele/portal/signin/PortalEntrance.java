package org.clientele.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.clientele.portal.PortalAccountId;
import org.clientele.portal.PortalSwitch;
import org.clientele.security.Entrance;
import org.clientele.security.PortalPrincipal;
import org.clientele.security.RequiredFactors;
import org.clientele.security.SecurityRecorder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets contacts in: by password, by a link that was mailed, or by the choice between several accounts of theirs. */
@Component
class PortalEntrance implements Entrance {

    private static final Answer ONLY_SIGN_ON = new Answer.SentTo(SIGN_IN + "?sso-only");
    private static final Answer WRONG = new Answer.SentTo(SIGN_IN + "?error");

    private final PortalSwitch portal;
    private final PasswordCheck passwords;
    private final ContactLinks links;
    private final SignInQueries queries;
    private final Credentials credentials;
    private final SignOnCheck signOns;
    private final RequiredFactors factors;
    private final SecurityRecorder recorder;
    private final Clock clock;

    PortalEntrance(
            PortalSwitch portal,
            PasswordCheck passwords,
            ContactLinks links,
            SignInQueries queries,
            Credentials credentials,
            SignOnCheck signOns,
            RequiredFactors factors,
            SecurityRecorder recorder,
            Clock clock) {
        this.portal = portal;
        this.passwords = passwords;
        this.links = links;
        this.queries = queries;
        this.credentials = credentials;
        this.signOns = signOns;
        this.factors = factors;
        this.recorder = recorder;
        this.clock = clock;
    }

    @Override
    public boolean isOpen() {
        return portal.isOn();
    }

    @Override
    public String address() {
        return portal.address();
    }

    @Override
    public Optional<UserDetails> welcome(UUID account) {
        return queries.find(new PortalAccountId(account))
                .filter(known -> portal.isOn() && known.isWelcome() && !known.onlySignOn())
                .map(Known::toPrincipal);
    }

    @Override
    public boolean asksForSecondFactor(PortalPrincipal contact) {
        return queries.clientOf(new PortalAccountId(contact.account()))
                .filter(factors::isRequiredOfContactsOf)
                .isPresent();
    }

    @Override
    public Answer signIn(HttpServletRequest request) {
        String link = request.getParameter("link");
        if (link != null) {
            return let(links.enter(link)).orElse(new Answer.SentTo(SIGN_IN + "?link"));
        }
        String chosen = request.getParameter("account");
        if (chosen != null) {
            return AccountChoice.take(chosen, request, clock.instant())
                    .flatMap(this::let)
                    .orElse(WRONG);
        }
        return byPassword(request);
    }

    /** Time has passed since the choice was offered: what holds now decides. */
    private Optional<Answer> let(AccountChoice.Chosen chosen) {
        if (chosen.provider() != null) {
            return signOns.choose(chosen.account(), chosen.provider()).<Answer>map(Answer.LetIn::new);
        }
        return recorder.hasNewPassword(chosen.account().value(), chosen.offered())
                ? Optional.empty()
                : let(Optional.of(chosen.account()));
    }

    private Answer byPassword(HttpServletRequest request) {
        PasswordCheck.Outcome outcome = passwords.check(
                Objects.requireNonNullElse(request.getParameter("username"), ""),
                Objects.requireNonNullElse(request.getParameter("password"), ""));
        return switch (outcome) {
            case PasswordCheck.Outcome.TooManyTries tooMany -> new Answer.SentTo(SIGN_IN + "?wait");
            case PasswordCheck.Outcome.Checked(List<Known> right) when right.isEmpty() -> WRONG;
            case PasswordCheck.Outcome.Checked(List<Known> right) -> among(right, request);
        };
    }

    /** Whoever knows the password may be told that it is good for nothing. */
    private Answer among(List<Known> known, HttpServletRequest request) {
        List<Known> right =
                known.stream().filter(account -> !account.onlySignOn()).toList();
        if (right.isEmpty()) {
            return ONLY_SIGN_ON;
        }
        if (right.size() == 1) {
            return new Answer.LetIn(right.getFirst().toPrincipal());
        }
        AccountChoice.offer(right, null, request, clock.instant());
        return new Answer.SentTo(PORTAL + "/choose");
    }

    private Optional<Answer> let(Optional<PortalAccountId> account) {
        return account.flatMap(queries::find)
                .filter(Known::isWelcome)
                .map(known -> known.onlySignOn() ? ONLY_SIGN_ON : new Answer.LetIn(known.toPrincipal()));
    }

    @Override
    @Transactional
    public boolean note(PortalPrincipal contact) {
        PortalAccountId account = new PortalAccountId(contact.account());
        boolean welcome = portal.isOn()
                && queries.find(account).filter(known -> known.isStill(contact)).isPresent();
        if (welcome) {
            credentials.signedIn(account);
        }
        return welcome;
    }
}
