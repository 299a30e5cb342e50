package org.clientele.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.clientele.security.Permission.OpenToVisitors;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets in by a passkey, whose owner need not be named. */
@Service
@OpenToVisitors
@Transactional(propagation = Propagation.SUPPORTS)
public class PasskeySignIn {

    private static final String KEY = PasskeySignIn.class.getName();
    private static final Duration VALID = Duration.ofMinutes(5);

    private final Passkeys passkeys;
    private final AccountRepository accounts;
    private final Entrance entrance;
    private final StaffSignOnSettings signOn;
    private final Clock clock;

    PasskeySignIn(
            Passkeys passkeys, AccountRepository accounts, Entrance entrance, StaffSignOnSettings signOn, Clock clock) {
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.entrance = entrance;
        this.signOn = signOn;
        this.clock = clock;
    }

    /** What was asked in this browser, which is answered once. */
    private record Asked(PublicKeyCredentialRequestOptions options, boolean contact, Instant until)
            implements Serializable {}

    /**
     * Asks this browser for a passkey.
     *
     * @param contact whether for the portal
     * @return as {@code PublicKeyCredential.parseRequestOptionsFromJSON} takes it (W3C WebAuthn Level 3)
     */
    public String ask(boolean contact, HttpServletRequest request) {
        PublicKeyCredentialRequestOptions options = passkeys.ask(contact);
        request.getSession()
                .setAttribute(KEY, new Asked(options, contact, clock.instant().plus(VALID)));
        return passkeys.print(options);
    }

    /** Who has answered; empty for whoever is not let in. */
    Optional<UserDetails> answer(boolean contact, String answer, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Asked asked = session == null ? null : (Asked) session.getAttribute(KEY);
        if (session == null || asked == null) {
            return Optional.empty();
        }
        session.removeAttribute(KEY);
        if (asked.contact() != contact || clock.instant().isAfter(asked.until())) {
            return Optional.empty();
        }
        return passkeys.check(contact, asked.options(), answer)
                .flatMap(account -> contact
                        ? entrance.welcome(account)
                        : accounts.findById(new AccountId(account))
                                .map(Account::toPrincipal)
                                .filter(staff -> staff.isEnabled() && !signOn.isOnlyWayOf(staff.role())));
    }
}
