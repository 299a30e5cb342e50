package org.clientele.security;

import java.io.Serializable;
import java.util.UUID;

/**
 * Whose second factor it is.
 *
 * @param contact whether the account is a contact's for the portal; else it is the staff's
 * @param label by which the person knows the account, such as its user name
 */
record FactorOwner(UUID account, boolean contact, String label, SecuritySubject subject) implements Serializable {

    static FactorOwner of(StaffPrincipal staff) {
        return new FactorOwner(
                staff.id().value(),
                false,
                staff.getUsername(),
                new SecuritySubject(staff.id().value(), staff.fullName(), ""));
    }

    static FactorOwner of(PortalPrincipal contact) {
        return new FactorOwner(contact.account(), true, contact.name(), contact.toSubject());
    }
}
