package org.clientele.portal;

import org.clientele.contact.ContactId;

/** Somebody of the same client who uses the portal. */
public record PortalColleague(ContactId id, String name, String position) {}
