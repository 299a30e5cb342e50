package org.clientele.security;

/** An account has another name, role or settings, or may no longer sign in. Open sessions follow at once. */
record AccountChanged(StaffPrincipal account) {

    AccountChanged {
        account.eraseCredentials();
    }
}
