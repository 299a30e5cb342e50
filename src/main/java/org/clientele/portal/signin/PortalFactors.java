package org.clientele.portal.signin;

import java.util.Locale;
import java.util.Optional;
import org.clientele.client.ClientId;
import org.clientele.portal.PortalAccountId;
import org.clientele.security.Permission.MayAdminister;
import org.clientele.security.RequiredFactors;
import org.clientele.security.SecondFactorRemoved;
import org.clientele.security.SecondFactors;
import org.clientele.shared.RetriedOnCollision;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators decide about the second factors of contacts. */
@Service
@MayAdminister
public class PortalFactors {

    private final SecondFactors factors;
    private final RequiredFactors required;
    private final SignInQueries queries;
    private final ApplicationEventPublisher events;

    PortalFactors(
            SecondFactors factors, RequiredFactors required, SignInQueries queries, ApplicationEventPublisher events) {
        this.factors = factors;
        this.required = required;
        this.queries = queries;
        this.events = events;
    }

    /** Whether every contact has to have one. */
    @Transactional(readOnly = true)
    public boolean isRequiredOfAll() {
        return required.allContacts();
    }

    /** Whoever has none is asked for it at the next sign-in. */
    @Transactional
    @RetriedOnCollision
    public void requireOfAll(boolean wanted) {
        required.requireOfAllContacts(wanted);
    }

    /** Whether the contacts of this client have to have one, whatever holds for all. */
    @Transactional(readOnly = true)
    public boolean isRequiredOf(ClientId client) {
        return required.clients().contains(client.value());
    }

    @Transactional
    @RetriedOnCollision
    public void requireOf(ClientId client, boolean wanted) {
        required.requireOfContactsOf(client.value(), wanted);
    }

    /** Whether the account has one. */
    @Transactional(readOnly = true)
    public boolean isSetUp(PortalAccountId account) {
        return factors.status(account.value()).isPresent();
    }

    /**
     * For somebody who has lost app and recovery codes; the contact is told by mail.
     *
     * @return whether there was one
     */
    @Transactional
    @RetriedOnCollision
    public boolean remove(PortalAccountId account) {
        Optional<Known> owner =
                queries.find(account).filter(known -> factors.remove(account.value(), known.toSubject()));
        owner.ifPresent(known -> events.publishEvent(new SecondFactorRemoved(
                known.name(), known.email(), known.language().isEmpty() ? null : Locale.of(known.language()))));
        return owner.isPresent();
    }
}
