package org.clientele.security;

import org.springframework.security.authentication.AccountStatusException;

/** The password was right, but is good for nothing: this account signs in at the OpenID provider. */
class OnlyAtProviderException extends AccountStatusException {

    OnlyAtProviderException() {
        super("Passwords are for administrators only");
    }
}
