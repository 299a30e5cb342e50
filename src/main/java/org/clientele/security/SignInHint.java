package org.clientele.security;

import java.util.List;

/** Accounts that the sign-in page offers to whoever comes, for trying the desk out. Made as a Spring bean. */
public interface SignInHint {

    /** The accounts, the one to try first first. */
    List<Offered> accounts();

    /** The password that they all have. */
    String password();

    /** One of them. */
    record Offered(String userName, Role role) {}
}
