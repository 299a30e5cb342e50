package org.clientele.portal.setup;

import java.util.stream.Stream;
import org.clientele.mail.MailKind;
import org.clientele.mail.MailPlaceholder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The letter by which contacts are invited. It never holds a password (docs/features.md S2.16). */
@Configuration(proxyBeanMethods = false)
class InvitationMail {

    static final MailKind KIND = new MailKind(
            "portal-invitation",
            Stream.of("invitation", "portal", "userName", "expires", "client", "portalName")
                    .map(MailPlaceholder::value)
                    .toList());

    @Bean
    MailKind portalInvitation() {
        return KIND;
    }
}
