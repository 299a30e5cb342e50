package org.clientele.portal;

import java.time.Clock;
import java.util.Locale;
import org.clientele.security.CurrentActor;
import org.clientele.shared.Stamp;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What contacts change of their own account. Whoever calls it has made sure whose it is. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OwnPortalAccount {

    private final PortalAccountRepository accounts;
    private final CurrentActor actor;
    private final Clock clock;

    OwnPortalAccount(PortalAccountRepository accounts, CurrentActor actor, Clock clock) {
        this.accounts = accounts;
        this.actor = actor;
        this.clock = clock;
    }

    /** Which language its pages and letters come in. */
    public void speak(Locale language, PortalAccountId id) {
        String name = actor.require().name();
        actor.asSystem(name, () -> {
            accounts.findForUpdate(id)
                    .ifPresent(account -> account.speak(language.getLanguage(), new Stamp(name, clock.instant())));
            accounts.flush();
            return id;
        });
    }
}
