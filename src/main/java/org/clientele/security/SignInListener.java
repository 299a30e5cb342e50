package org.clientele.security;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Opens a session for whoever has signed in, and keeps it in the security log. */
@Component
class SignInListener {

    private final OpenSessions sessions;
    private final AccountRepository accounts;
    private final Entrance entrance;
    private final SecurityRecorder recorder;
    private final Clock clock;

    SignInListener(
            OpenSessions sessions,
            AccountRepository accounts,
            Entrance entrance,
            SecurityRecorder recorder,
            Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.entrance = entrance;
        this.recorder = recorder;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void signedIn(InteractiveAuthenticationSuccessEvent event) {
        if (RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes attributes) {
            SecondStep.forget(attributes.getRequest()); // of somebody who began to sign in here in another tab
            switch (event.getAuthentication().getPrincipal()) {
                case StaffPrincipal staff -> {
                    var session = sessions.open(staff, staff.id().value(), attributes.getRequest());
                    recorder.record(SecurityEventKind.SIGNED_IN, staff.toRef());
                    endIf(accounts.signedIn(staff.id(), clock.instant()) == 0, session);
                }
                case PortalPrincipal contact -> {
                    var session = sessions.open(contact, contact.account(), attributes.getRequest());
                    recorder.record(SecurityEventKind.SIGNED_IN, contact.toSubject());
                    endIf(!entrance.note(contact), session);
                }
                case null, default -> throw new IllegalStateException("Nobody knows who has signed in");
            }
        }
    }

    private static void endIf(boolean deactivatedMeanwhile, OpenSession session) {
        if (deactivatedMeanwhile) {
            session.end();
        }
    }

    @EventListener
    @Transactional
    public void signedOut(LogoutSuccessEvent event) {
        switch (event.getAuthentication().getPrincipal()) {
            case StaffPrincipal staff -> recorder.record(SecurityEventKind.SIGNED_OUT, staff.toRef());
            case PortalPrincipal contact -> recorder.record(SecurityEventKind.SIGNED_OUT, contact.toSubject());
            case null, default -> throw new IllegalStateException("Nobody knows who has signed out");
        }
    }
}
