package org.clientele.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody in where nobody has an account yet: whoever can read the log of the start. */
@Component
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final AccountRepository accounts;
    private final LinkMaker links;

    FirstAdministrator(AccountRepository accounts, LinkMaker links) {
        this.accounts = accounts;
        this.links = links;
    }

    /** After demo data, which bring accounts along. */
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void printLink() {
        if (!accounts.existsBy()) {
            LOG.info(
                    "There is no account yet. Set up the administrator at {} (the link works once, until the next start)",
                    links.makeForFirstAdministrator().url());
        }
    }
}
