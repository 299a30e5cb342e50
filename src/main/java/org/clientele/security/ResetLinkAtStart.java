package org.clientele.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way back in where no administrator can sign in any more, for whoever runs the installation: a start with {@code
 * --clientele.reset-link-for=<user name>} prints a link to set that account's password, and takes its second factor away.
 */
@Component
class ResetLinkAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(ResetLinkAtStart.class);

    private final String userName;
    private final AccountRepository accounts;
    private final LinkMaker links;
    private final SecurityRecorder recorder;
    private final SecondFactors factors;

    ResetLinkAtStart(
            @Value("${clientele.reset-link-for:}") String userName,
            AccountRepository accounts,
            LinkMaker links,
            SecurityRecorder recorder,
            SecondFactors factors) {
        this.userName = userName;
        this.accounts = accounts;
        this.links = links;
        this.recorder = recorder;
        this.factors = factors;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void printLink() {
        if (!userName.isBlank()) {
            UserName.parse(userName)
                    .flatMap(name -> accounts.findByUserName(name.value()))
                    .filter(Account::isEnabled)
                    .ifPresentOrElse(this::printLink, () -> LOG.warn("There is no active account {}", userName));
        }
    }

    private void printLink(Account account) {
        recorder.record(SecurityEventKind.LINK_MADE, account.toRef());
        FactorOwner owner = FactorOwner.of(account.toPrincipal());
        factors.remove(owner.account(), owner.subject());
        LOG.info(
                "Set a new password of {} at {} (the link works once, within a day)",
                account.userName(),
                links.makeFor(account).url());
    }
}
