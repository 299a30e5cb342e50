package org.clientele.portal;

import org.clientele.contact.ContactId;

/**
 * A contact's account for the portal.
 *
 * @param language code of the language of its letters and pages; empty for the contact's own
 * @param hideContactData whether contact data of candidates stay closed, whatever the role says (S2.10 to S2.12)
 */
public record PortalAccountView(
        PortalAccountId id,
        long version,
        ContactId contact,
        RoleView role,
        ProfileView profile,
        PortalAccountState state,
        String language,
        boolean hideContactData) {}
