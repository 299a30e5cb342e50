package org.clientele.portal;

import org.clientele.contact.ContactId;

/** A contact who has a role or a profile, as far as whoever asks sees it. */
public record RoleHolder(PortalAccountId account, long version, ContactId contact, String name, String clientName) {

    /** No more are named. */
    public static final int MOST = 50;
}
