package org.clientele.portal.signin;

import java.util.Locale;
import java.util.Optional;
import org.clientele.portal.OwnPortalAccount;
import org.clientele.portal.PortalAccountId;
import org.clientele.security.CurrentActor;
import org.clientele.security.NetworkAddress;
import org.clientele.security.OpenSessions;
import org.clientele.security.PasswordChanged;
import org.clientele.security.PasswordOutcome;
import org.clientele.security.PasswordProblem;
import org.clientele.security.PasswordRules;
import org.clientele.security.Permission.ContactsOnly;
import org.clientele.security.SecurityEventKind;
import org.clientele.security.SecurityRecorder;
import org.clientele.security.SignInThrottle;
import org.clientele.shared.RetriedOnCollision;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What contacts see and change of their own account. Of whoever looks as a contact there is nothing. */
@Service
@ContactsOnly
public class MyPortalAccount {

    private final SignInQueries queries;
    private final Credentials credentials;
    private final OwnPortalAccount own;
    private final PasswordRules rules;
    private final PasswordEncoder encoder;
    private final SignInThrottle throttle;
    private final OpenSessions sessions;
    private final SecurityRecorder recorder;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    MyPortalAccount(
            SignInQueries queries,
            Credentials credentials,
            OwnPortalAccount own,
            PasswordRules rules,
            PasswordEncoder encoder,
            SignInThrottle throttle,
            OpenSessions sessions,
            SecurityRecorder recorder,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.queries = queries;
        this.credentials = credentials;
        this.own = own;
        this.rules = rules;
        this.encoder = encoder;
        this.throttle = throttle;
        this.sessions = sessions;
        this.recorder = recorder;
        this.actor = actor;
        this.events = events;
    }

    /** Who one is here; empty for whoever only looks as a contact. */
    @Transactional(readOnly = true)
    public Optional<MyPortalAccountView> view() {
        return me().map(me -> new MyPortalAccountView(
                me.name(), me.client(), me.userName(), me.email(), me.ownLanguage(), me.passwordHash() != null));
    }

    /** Which language pages and letters come in; pages that are open take it up when they are loaded anew. */
    @Transactional
    @RetriedOnCollision
    public void speak(Locale language) {
        me().ifPresent(me -> {
            own.speak(language, me.account());
            queries.find(me.account())
                    .ifPresent(now ->
                            sessions.actAs(now.toPrincipal(), me.account().value()));
        });
    }

    /** @param present the password until now; counts for nothing as long as there is none */
    @Transactional
    @RetriedOnCollision
    public PasswordOutcome changePassword(String present, String wanted) {
        Known me = me().orElseThrow(() -> new IllegalStateException("No account of one's own"));
        String name = PasswordCheck.throttled(me.account());
        String address = NetworkAddress.current();
        var wait = throttle.take(name, address, true);
        if (wait.isPresent()) {
            return new PasswordOutcome.TooManyTries(wait.get());
        }
        if (me.passwordHash() != null && !encoder.matches(present, me.passwordHash())) {
            recorder.record(SecurityEventKind.SIGN_IN_FAILED, me.toSubject());
            return new PasswordOutcome.WrongPassword();
        }
        throttle.succeeded(name, address, true);
        if (me.passwordHash() != null && encoder.matches(wanted, me.passwordHash())) {
            return new PasswordOutcome.Refused(PasswordProblem.ALREADY_THIS);
        }
        Optional<PasswordProblem> problem = rules.check(wanted, me.userName(), me.name(), me.email(), me.client());
        if (problem.isPresent()) {
            return new PasswordOutcome.Refused(problem.get());
        }
        credentials.setPassword(wanted, me.account());
        recorder.record(SecurityEventKind.PASSWORD_CHANGED, me.toSubject());
        events.publishEvent(
                new PasswordChanged(me.account().value(), sessions.current().orElse(null)));
        return new PasswordOutcome.Changed();
    }

    private Optional<Known> me() {
        return actor.contact().flatMap(me -> queries.find(new PortalAccountId(me.account())));
    }
}
