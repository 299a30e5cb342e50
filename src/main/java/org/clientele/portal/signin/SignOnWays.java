package org.clientele.portal.signin;

import java.util.Optional;
import org.clientele.portal.PortalSwitch;
import org.clientele.security.Permission.OpenToVisitors;
import org.clientele.shared.contactdata.EmailAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where visitors of the portal sign in who have an account at their own company. What is answered depends on the domain of
 * the address alone, so that it tells of no account.
 */
@Service
@OpenToVisitors
@Transactional(readOnly = true)
public class SignOnWays {

    private final SignOnQueries queries;
    private final PortalSwitch portal;

    SignOnWays(SignOnQueries queries, PortalSwitch portal) {
        this.queries = queries;
        this.portal = portal;
    }

    /** Whether any client has single sign-on. */
    public boolean isThereAny() {
        return portal.isOn() && queries.isThereAny();
    }

    /** The way of the client that the domain of this e-mail address belongs to. */
    public Optional<SignOnWay> of(String typed) {
        return portal.isOn()
                ? EmailAddress.parse(typed.strip()).toOptional().flatMap(email -> queries.wayOf(email.domain()))
                : Optional.empty();
    }
}
