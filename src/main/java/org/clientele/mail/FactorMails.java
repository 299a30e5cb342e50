package org.clientele.mail;

import java.util.Map;
import org.clientele.security.SecondFactorRemoved;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Tells the owner that an administrator has taken the second factor away: it may be nobody's wish but a thief's. */
@Configuration(proxyBeanMethods = false)
class FactorMails {

    private static final MailKind TAKEN_AWAY = new MailKind("second-factor-removed");

    private final Mails mails;

    FactorMails(Mails mails) {
        this.mails = mails;
    }

    @EventListener
    void tell(SecondFactorRemoved event) {
        if (!event.email().isEmpty()) {
            mails.send(new MailOrder(
                    TAKEN_AWAY, new MailRecipient(event.name(), event.email(), event.language()), Map.of(), null));
        }
    }

    /** Made apart from the listener, which needs all kinds. */
    @Configuration(proxyBeanMethods = false)
    static class Kinds {

        @Bean
        MailKind secondFactorRemoved() {
            return TAKEN_AWAY;
        }
    }
}
