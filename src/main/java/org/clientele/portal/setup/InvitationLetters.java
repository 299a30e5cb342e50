package org.clientele.portal.setup;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import org.clientele.contact.ContactAddress;
import org.clientele.contact.ContactView;
import org.clientele.mail.MailLook;
import org.clientele.mail.MailOrder;
import org.clientele.mail.MailRecipient;
import org.clientele.mail.Mails;
import org.clientele.portal.PortalAccountView;
import org.clientele.portal.PortalBrands;
import org.clientele.portal.PortalSwitch;
import org.clientele.portal.signin.PortalLinks;
import org.clientele.security.OneTimeLink;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes to those who are invited: where the portal is, by which name one signs in, and the link that works once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InvitationLetters {

    private final Mails mails;
    private final PortalLinks links;
    private final PortalSwitch portal;
    private final PortalBrands brands;

    InvitationLetters(Mails mails, PortalLinks links, PortalSwitch portal, PortalBrands brands) {
        this.mails = mails;
        this.links = links;
        this.portal = portal;
        this.brands = brands;
    }

    /** To the contact's first address, of which it has one. */
    void send(PortalAccountView account, ContactView contact) {
        OneTimeLink link = links.invitation(account.id());
        String wished = account.language().isEmpty() ? contact.details().language() : account.language();
        Locale language = mails.language(wished.isEmpty() ? null : Locale.of(wished));
        ContactAddress address = contact.details().emails().getFirst();
        MailLook look = brands.letters(contact.id());
        mails.send(new MailOrder(
                        InvitationMail.KIND,
                        new MailRecipient(contact.details().fullName(), address.value(), language),
                        Map.of(
                                "invitation",
                                link.url(),
                                "portal",
                                portal.address() + "/portal/login",
                                "userName",
                                contact.userName(),
                                "expires",
                                day(link, language),
                                "client",
                                contact.client().name(),
                                "portalName",
                                look.name()),
                        contact.id().toRecordRef())
                .in(look));
    }

    private static String day(OneTimeLink link, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(link.expiresAt().atZone(ZoneId.systemDefault()));
    }
}
