package org.clientele.portal.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clientele.mail.MailKind;
import org.clientele.mail.MailOrder;
import org.clientele.mail.MailRecipient;
import org.clientele.mail.Mails;
import org.clientele.portal.PortalBrands;
import org.clientele.portal.PortalSwitch;
import org.clientele.security.SecurityEventKind;
import org.clientele.security.SecurityRecorder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes links for contacts and mails them. */
@Component
class LinkMailer {

    /** So that nobody's mailbox is filled: whoever asks again within this time has just been mailed one. */
    private static final Duration PAUSE = Duration.ofMinutes(2);

    /** Nor filled slowly, or with links for different things in turn. */
    static final int MOST_PER_HOUR = 5;

    private static final Duration HOUR = Duration.ofHours(1);

    private final SignInQueries queries;
    private final PortalLinkRepository links;
    private final PortalLinks maker;
    private final PortalSwitch portal;
    private final PortalBrands brands;
    private final Mails mails;
    private final SecurityRecorder recorder;
    private final Clock clock;

    LinkMailer(
            SignInQueries queries,
            PortalLinkRepository links,
            PortalLinks maker,
            PortalSwitch portal,
            PortalBrands brands,
            Mails mails,
            SecurityRecorder recorder,
            Clock clock) {
        this.queries = queries;
        this.links = links;
        this.maker = maker;
        this.portal = portal;
        this.brands = brands;
        this.mails = mails;
        this.recorder = recorder;
        this.clock = clock;
    }

    /**
     * One mail for each account that is meant and let in, to the first address of its contact, whatever was typed. An address
     * that is also another person's is mailed only if the account was named by its user name.
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
                .filter(account -> !account.onlySignOn())
                .filter(account -> !account.email().isEmpty())
                .filter(account -> account.userName().equalsIgnoreCase(name) || !queries.isShared(account))
                .filter(account -> mayBeMailed(account, purpose))
                .toList();
        meant.forEach(account -> mail(account, purpose));
        return meant.size();
    }

    private void mail(Known account, LinkPurpose purpose) {
        Locale language = account.language().isEmpty() ? null : Locale.of(account.language());
        String link = maker.make(account.account(), purpose).url();
        MailKind kind = purpose == LinkPurpose.RESET ? SignInMails.RESET : SignInMails.SIGN_IN;
        mails.send(new MailOrder(
                        kind,
                        new MailRecipient(account.name(), account.email(), language),
                        Map.of(SignInMails.LINK, link, "client", account.client()),
                        account.contact().toRecordRef())
                .in(brands.letters(account.contact())));
        recorder.record(SecurityEventKind.LINK_MAILED, account.toSubject());
    }

    /** The account is locked until the mail is written, so that many who ask at once are counted too. */
    private boolean mayBeMailed(Known account, LinkPurpose purpose) {
        queries.lock(account.account());
        Instant now = clock.instant();
        boolean justMailed = links.existsByAccountIdAndPurposeAndExpiresAtAfter(
                account.account(), purpose, now.plus(purpose.validity()).minus(PAUSE));
        return !justMailed
                && recorder.count(
                                SecurityEventKind.LINK_MAILED, account.account().value(), now.minus(HOUR))
                        < MOST_PER_HOUR;
    }
}
