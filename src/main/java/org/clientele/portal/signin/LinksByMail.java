package org.clientele.portal.signin;

import org.clientele.security.CurrentActor;
import org.clientele.security.NetworkAddress;
import org.clientele.security.Permission.OpenToVisitors;
import org.clientele.security.SignInThrottle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails links to contacts who ask for one. Whoever asks is answered before anything is looked up, so that neither the answer
 * nor its time tells whether there is such an account.
 */
@Service
@OpenToVisitors
@Transactional(propagation = Propagation.SUPPORTS)
public class LinksByMail {

    private static final Logger LOG = LoggerFactory.getLogger(LinksByMail.class);

    private final LinkMailer mailer;
    private final SignInThrottle throttle;
    private final CurrentActor actor;
    private final AsyncTaskExecutor threads;

    /** @param applicationTaskExecutor Spring Boot's, one of several */
    LinksByMail(
            LinkMailer mailer, SignInThrottle throttle, CurrentActor actor, AsyncTaskExecutor applicationTaskExecutor) {
        this.mailer = mailer;
        this.throttle = throttle;
        this.actor = actor;
        this.threads = applicationTaskExecutor;
    }

    /** @param typed an e-mail address or user name; nothing happens if nobody has it */
    public void toSignIn(String typed) {
        mail(typed, LinkPurpose.SIGN_IN);
    }

    /** @param typed an e-mail address or user name; nothing happens if nobody has it */
    public void toReset(String typed) {
        mail(typed, LinkPurpose.RESET);
    }

    private void mail(String typed, LinkPurpose purpose) {
        String name = PasswordCheck.folded(typed);
        String address = NetworkAddress.current();
        if (name.isEmpty() || throttle.take("mail to " + name, address, false).isPresent()) {
            LOG.info("No {} link is mailed to somebody at {}", purpose, address);
            return;
        }
        threads.execute(() -> actor.asSystem("Portal", () -> mailer.mail(name, purpose)));
    }
}
