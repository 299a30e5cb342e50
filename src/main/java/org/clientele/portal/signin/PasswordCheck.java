package org.clientele.portal.signin;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.clientele.portal.PortalAccountId;
import org.clientele.security.NetworkAddress;
import org.clientele.security.SecurityEventKind;
import org.clientele.security.SecurityRecorder;
import org.clientele.security.SignInThrottle;
import org.clientele.shared.contactdata.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks name and password of contacts, as often as {@link SignInThrottle} lets. */
@Component
class PasswordCheck {

    /** As many passwords are compared for any e-mail address, so that time does not tell at how many clients it is. */
    private static final int COMPARED_PER_EMAIL = 2;

    /** Counted apart from the staff's user names, none of which has a blank. */
    private static final String APART = "portal ";

    private final SignInQueries queries;
    private final PasswordEncoder encoder;
    private final SignInThrottle throttle;
    private final SecurityRecorder recorder;
    private final Clock clock;
    private final String nobodysPassword;

    PasswordCheck(
            SignInQueries queries,
            PasswordEncoder encoder,
            SignInThrottle throttle,
            SecurityRecorder recorder,
            Clock clock) {
        this.queries = queries;
        this.encoder = encoder;
        this.throttle = throttle;
        this.recorder = recorder;
        this.clock = clock;
        this.nobodysPassword = encoder.encode("nobody's");
    }

    /** How it went. */
    sealed interface Outcome {

        /** The accounts whose password it is, and which are let in; none if it is wrong. */
        record Checked(List<Known> right) implements Outcome {}

        /** Too many tries came before; nothing was looked at. */
        record TooManyTries() implements Outcome {}
    }

    /** @param typed an e-mail address or a contact's user name, whatever the case */
    Outcome check(String typed, String password) {
        String name = folded(typed);
        List<Known> meant = name.isEmpty() ? List.of() : queries.meant(name);
        boolean knownAddress = meant.stream().anyMatch(this::hasSignedInFromHere);
        String address = NetworkAddress.current();
        String counted = meant.size() == 1 ? throttled(meant.getFirst().account()) : APART + name;
        if (throttle.take(counted, address, knownAddress).isPresent()) {
            return new Outcome.TooManyTries();
        }
        List<Known> right = right(meant, password, name.contains("@") ? COMPARED_PER_EMAIL : 1);
        if (right.isEmpty()) {
            meant.forEach(account -> recorder.record(SecurityEventKind.SIGN_IN_FAILED, account.toSubject()));
        } else {
            throttle.succeeded(counted, address, knownAddress);
        }
        return new Outcome.Checked(right);
    }

    /** Compares as many passwords as said, also where there are fewer accounts or none. */
    private List<Known> right(List<Known> meant, String password, int compared) {
        List<Known> right = meant.stream()
                .filter(account -> matches(password, account.passwordHash()))
                .filter(Known::isWelcome)
                .toList();
        for (int i = meant.size(); i < compared; i++) {
            matches(password, null);
        }
        return right;
    }

    private boolean matches(String password, @Nullable String hash) {
        boolean same = encoder.matches(password, hash == null ? nobodysPassword : hash);
        return same && hash != null;
    }

    private boolean hasSignedInFromHere(Known account) {
        return recorder.hasHappenedHere(
                SecurityEventKind.SIGNED_IN,
                account.account().value(),
                clock.instant().minus(SignInThrottle.KNOWN));
    }

    /** As names and addresses are compared; empty if nobody can be called so. */
    static String folded(String typed) {
        String folded = typed.strip().toLowerCase(Locale.ROOT);
        return folded.length() > EmailAddress.MAX_LENGTH ? "" : folded;
    }

    /** What tries at this account's password are counted by, whether it is called by its user name or an e-mail address. */
    static String throttled(PortalAccountId account) {
        return APART + account.value();
    }
}
