package org.clientele.portal.signin;

import org.clientele.portal.PortalAccountId;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.SystemOnly;
import org.clientele.shared.RetriedOnCollision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives contacts passwords without a link: for demo data and tests, within {@link CurrentActor#asSystem}. */
@Service
@SystemOnly
public class PortalProvisioning {

    private final Credentials credentials;

    PortalProvisioning(Credentials credentials) {
        this.credentials = credentials;
    }

    /** @param password taken as it is, however common */
    @Transactional
    @RetriedOnCollision
    public void setPassword(PortalAccountId account, String password) {
        credentials.setPassword(password, account);
    }
}
