package org.clientele.portal.setup;

import org.clientele.contact.ContactId;

/**
 * A contact that is to be invited to the portal (docs/features.md S1.20 to S1.22).
 *
 * @param email kept with the contact and written to, if it has no address yet; else of no account
 * @param userName what it signs in by; empty for the one that it has
 */
public record Invitation(ContactId contact, String email, String userName, PortalAccess access) {}
