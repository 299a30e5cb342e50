package org.clientele.security;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.RetriedOnCollision;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody can change about their own account. */
@Service
@MayRead
public class MyAccount {

    private final AccountRepository accounts;
    private final PasswordRules rules;
    private final PasswordEncoder encoder;
    private final SignInThrottle throttle;
    private final OpenSessions sessions;
    private final SecurityRecorder recorder;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MyAccount(
            AccountRepository accounts,
            PasswordRules rules,
            PasswordEncoder encoder,
            SignInThrottle throttle,
            OpenSessions sessions,
            SecurityRecorder recorder,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.rules = rules;
        this.encoder = encoder;
        this.throttle = throttle;
        this.sessions = sessions;
        this.recorder = recorder;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** How one wants to see the desk. */
    @Transactional(readOnly = true)
    public PersonalSettings settings() {
        return own().settings();
    }

    /** Keeps how one wants to see the desk; open pages take it up when they are loaded anew. */
    @Transactional
    @RetriedOnCollision
    public void choose(PersonalSettings settings) {
        Account account = own();
        account.choose(settings);
        events.publishEvent(new AccountChanged(account.toPrincipal()));
    }

    /** Changes one's password, for which the present one has to be known. */
    @Transactional
    @RetriedOnCollision
    public PasswordOutcome changePassword(String present, String wanted) {
        Account account = own();
        String address = NetworkAddress.current();
        Optional<Duration> wait = throttle.take(account.userName(), address, true);
        if (wait.isPresent()) {
            return new PasswordOutcome.TooManyTries(wait.get());
        }
        if (!account.hasPassword(present, encoder)) {
            recorder.record(SecurityEventKind.SIGN_IN_FAILED, account.toRef());
            return new PasswordOutcome.WrongPassword();
        }
        throttle.succeeded(account.userName(), address, true);
        if (account.hasPassword(wanted, encoder)) {
            return new PasswordOutcome.Refused(PasswordProblem.ALREADY_THIS);
        }
        AccountDetails details = account.details();
        Optional<PasswordProblem> problem =
                rules.check(wanted, details.userName(), details.fullName(), details.email());
        if (problem.isPresent()) {
            return new PasswordOutcome.Refused(problem.get());
        }
        account.changePassword(encoder.encode(wanted), clock.instant());
        recorder.record(SecurityEventKind.PASSWORD_CHANGED, account.toRef());
        events.publishEvent(
                new PasswordChanged(account.id().value(), sessions.current().orElse(null)));
        return new PasswordOutcome.Changed();
    }

    private Account own() {
        AccountId id = actor.requireStaff().id();
        return accounts.findById(id).orElseThrow(() -> new IllegalStateException("No account of one's own"));
    }
}
