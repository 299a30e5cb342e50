package org.clientele.security;

import org.springframework.security.authentication.AccountStatusException;

/** The password was right, but is not enough. An exception of this kind keeps Spring Security from asking anybody else. */
final class SecondStepNeeded extends AccountStatusException {

    private final transient StaffPrincipal staff;

    SecondStepNeeded(StaffPrincipal staff) {
        super("A second factor is needed");
        this.staff = staff;
    }

    StaffPrincipal staff() {
        return staff;
    }
}
