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

    private final StaffSessions sessions;
    private final AccountRepository accounts;
    private final SecurityRecorder recorder;
    private final Clock clock;

    SignInListener(StaffSessions sessions, AccountRepository accounts, SecurityRecorder recorder, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.recorder = recorder;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void signedIn(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof StaffPrincipal principal
                && RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes attributes) {
            StaffSession session = sessions.open(principal, attributes.getRequest());
            recorder.record(SecurityEventKind.SIGNED_IN, principal.toRef());
            boolean deactivatedMeanwhile = accounts.signedIn(principal.id(), clock.instant()) == 0;
            if (deactivatedMeanwhile) {
                session.end();
            }
        }
    }

    @EventListener
    @Transactional
    public void signedOut(LogoutSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof StaffPrincipal principal) {
            recorder.record(SecurityEventKind.SIGNED_OUT, principal.toRef());
        }
    }
}
