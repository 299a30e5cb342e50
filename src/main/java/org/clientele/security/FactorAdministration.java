package org.clientele.security;

import java.util.Set;
import org.clientele.security.Permission.MayAdminister;
import org.clientele.shared.RetriedOnCollision;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators decide about the staff's second factors. */
@Service
@MayAdminister
public class FactorAdministration {

    private final SecondFactors factors;
    private final RequiredFactors required;
    private final AccountRepository accounts;
    private final ApplicationEventPublisher events;

    FactorAdministration(
            SecondFactors factors,
            RequiredFactors required,
            AccountRepository accounts,
            ApplicationEventPublisher events) {
        this.factors = factors;
        this.required = required;
        this.accounts = accounts;
        this.events = events;
    }

    /** The roles whose accounts have to have one. */
    @Transactional(readOnly = true)
    public Set<Role> requiredRoles() {
        return required.roles();
    }

    /** Whoever has none is asked for it at the next sign-in. */
    @Transactional
    @RetriedOnCollision
    public void require(Role role, boolean wanted) {
        required.requireOf(role, wanted);
    }

    /**
     * For somebody who has lost app and recovery codes; the owner is told by mail.
     *
     * @return whether there was one
     */
    @Transactional
    @RetriedOnCollision
    public boolean remove(AccountId id) {
        return accounts.findById(id)
                .filter(account -> factors.remove(
                        id.value(), FactorOwner.of(account.toPrincipal()).subject()))
                .map(account -> {
                    events.publishEvent(new SecondFactorRemoved(
                            account.fullName(),
                            account.details().email(),
                            account.settings().language()));
                    return true;
                })
                .orElse(false);
    }
}
