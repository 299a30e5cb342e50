package org.clientele.portal;

import org.clientele.client.ClientId;

/** How the portal looks. Not a secret, so nobody is asked for a permission. */
public interface PortalBrands {

    /** For visitors, of whom nobody knows yet whose contacts they are. */
    PortalBrand agency();

    /** For contacts of the client: its own look, and the agency's where it has none. */
    PortalBrand of(ClientId client);
}
