package org.clientele.portal.signin;

import java.util.List;
import org.clientele.portal.Delivered;

/** Contacts whose accounts the portal's sign-in page offers to whoever comes, for trying it out. Made as a Spring bean. */
public interface PortalSignInHint {

    /** The accounts, the one to try first first. */
    List<Offered> accounts();

    /** The password that they all have. */
    String password();

    /** One of them. */
    record Offered(String userName, Delivered role) {}
}
