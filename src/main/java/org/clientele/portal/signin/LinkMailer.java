package org.clientele.portal.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clientele.mail.MailKind;
import org.clientele.mail.MailOrder;
import org.clientele.mail.MailRecipient;
import org.clientele.mail.Mails;
import org.clientele.portal.PortalSwitch;
import org.clientele.security.SecurityEventKind;
import org.clientele.security.SecurityRecorder;
import org.clientele.shared.contactdata.EmailAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes links for contacts and mails them. */
@Component
class LinkMailer {

    /** So that nobody's mailbox is filled: whoever asks again within this time has just been mailed one. */
    private static final Duration PAUSE = Duration.ofMinutes(2);

    private final SignInQueries queries;
    private final PortalLinkRepository links;
    private final PortalLinks maker;
    private final PortalSwitch portal;
    private final Mails mails;
    private final SecurityRecorder recorder;
    private final Clock clock;

    LinkMailer(
            SignInQueries queries,
            PortalLinkRepository links,
            PortalLinks maker,
            PortalSwitch portal,
            Mails mails,
            SecurityRecorder recorder,
            Clock clock) {
        this.queries = queries;
        this.links = links;
        this.maker = maker;
        this.portal = portal;
        this.mails = mails;
        this.recorder = recorder;
        this.clock = clock;
    }

    /**
     * One mail for each account that is meant and let in: to the address that was typed, or to the first of the contact.
     *
     * @return how many mails were written
     */
    @Transactional
    public int mail(String name, LinkPurpose purpose) {
        if (!portal.isOn()) {
            return 0;
        }
        List<Known> meant = queries.meant(name).stream()
                .filter(Known::isWelcome)
                .filter(account -> !account.email().isEmpty())
                .filter(account -> !wasJustMailed(account, purpose))
                .toList();
        meant.forEach(account -> mail(account, address(account, name), purpose));
        return meant.size();
    }

    private void mail(Known account, String address, LinkPurpose purpose) {
        Locale language = account.language().isEmpty() ? null : Locale.of(account.language());
        String link = maker.make(account.account(), purpose).url();
        MailKind kind = purpose == LinkPurpose.RESET ? SignInMails.RESET : SignInMails.SIGN_IN;
        mails.send(new MailOrder(
                kind,
                new MailRecipient(account.name(), address, language),
                Map.of(SignInMails.LINK, link, "client", account.client()),
                account.contact().toRecordRef()));
        recorder.record(SecurityEventKind.LINK_MAILED, account.toSubject());
    }

    private boolean wasJustMailed(Known account, LinkPurpose purpose) {
        return links.existsByAccountIdAndPurposeAndExpiresAtAfter(
                account.account(),
                purpose,
                clock.instant().plus(purpose.validity()).minus(PAUSE));
    }

    private static String address(Known account, String name) {
        return EmailAddress.parse(name).toOptional().map(EmailAddress::value).orElse(account.email());
    }
}
