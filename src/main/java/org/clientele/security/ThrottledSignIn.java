package org.clientele.security;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks user name and password, as often as {@link SignInThrottle} lets. */
@Component
class ThrottledSignIn implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final SignInThrottle throttle;
    private final AccountRepository accounts;
    private final SecurityRecorder recorder;
    private final StaffSignOnSettings signOn;
    private final SecondSteps steps;
    private final Clock clock;

    ThrottledSignIn(
            PasswordEncoder encoder,
            SignInThrottle throttle,
            AccountRepository accounts,
            SecurityRecorder recorder,
            StaffSignOnSettings signOn,
            SecondSteps steps,
            Clock clock) {
        this.passwords = new DaoAuthenticationProvider(this::load);
        this.passwords.setPasswordEncoder(encoder);
        this.throttle = throttle;
        this.accounts = accounts;
        this.recorder = recorder;
        this.signOn = signOn;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        Optional<AccountRef> account = UserName.parse(attempt.getName()).flatMap(accounts::findRefByUserName);
        String name = UserName.parse(attempt.getName()).map(UserName::value).orElse("");
        String address = NetworkAddress.current();
        boolean known = account.map(ref -> hasSignedInFromHere(ref)).orElse(false);
        Optional<Duration> wait = throttle.take(name, address, known);
        if (wait.isPresent()) {
            throw new TooManyTriesException(wait.get());
        }
        Authentication result = checkPassword(attempt, account);
        throttle.succeeded(name, address, known);
        if (result.getPrincipal() instanceof StaffPrincipal staff && steps.isNeededBy(staff)) {
            throw new SecondStepNeeded(staff);
        }
        return result;
    }

    private Authentication checkPassword(Authentication attempt, Optional<AccountRef> account) {
        try {
            Authentication result = passwords.authenticate(attempt);
            refuseIfOnlyAtProvider(result);
            return result;
        } catch (AuthenticationException e) {
            account.ifPresent(ref -> recorder.record(SecurityEventKind.SIGN_IN_FAILED, ref));
            throw e;
        }
    }

    /** Told only to whoever knows the password. */
    private void refuseIfOnlyAtProvider(Authentication result) {
        if (result.getPrincipal() instanceof StaffPrincipal staff && signOn.isOnlyWayOf(staff.role())) {
            throw new OnlyAtProviderException();
        }
    }

    private UserDetails load(String typed) {
        return UserName.parse(typed)
                .flatMap(name -> accounts.findByUserName(name.value()))
                .map(Account::toPrincipal)
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    private boolean hasSignedInFromHere(AccountRef account) {
        return recorder.hasHappenedHere(
                SecurityEventKind.SIGNED_IN,
                account.id().value(),
                clock.instant().minus(SignInThrottle.KNOWN));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
