package org.clientele.portal.signin;

import org.clientele.mail.MailKind;
import org.clientele.mail.MailPlaceholder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The mails by which contacts get in who have no password at hand. */
@Configuration(proxyBeanMethods = false)
class SignInMails {

    /** The placeholder of the link. */
    static final String LINK = "portalLink";

    static final MailKind RESET =
            new MailKind("portal-reset", MailPlaceholder.value(LINK), MailPlaceholder.value("client"));
    static final MailKind SIGN_IN =
            new MailKind("portal-sign-in", MailPlaceholder.value(LINK), MailPlaceholder.value("client"));

    /** To the address from before, when links are mailed to another one from now on. */
    static final MailKind ADDRESS_CHANGED = new MailKind("portal-address-changed", MailPlaceholder.value("client"));

    @Bean
    MailKind portalAddressChanged() {
        return ADDRESS_CHANGED;
    }

    @Bean
    MailKind portalReset() {
        return RESET;
    }

    @Bean
    MailKind portalSignIn() {
        return SIGN_IN;
    }
}
