package org.clientele.portal.signin;

import java.util.Locale;
import org.clientele.contact.ContactId;
import org.clientele.portal.PortalAccountId;
import org.clientele.portal.PortalAccountState;
import org.clientele.security.PersonalSettings;
import org.clientele.security.PortalPrincipal;
import org.clientele.security.SecuritySubject;
import org.clientele.security.Theme;
import org.jspecify.annotations.Nullable;

/**
 * An account that somebody at the door may mean.
 *
 * @param version of the account
 * @param name of the contact, in full
 * @param email the first of the contact's; empty without one
 * @param client the name of the client
 * @param language of the account, else of the contact; empty for neither
 * @param ownLanguage of the account; empty as long as nobody has chosen one, so that pages are in the browser's
 * @param passwordHash null as long as it has no password
 * @param atWork whether the contact still works for the client, and neither of them is in the archive
 * @param onlySignOn whether contacts of the client sign in at its own provider only
 */
record Known(
        PortalAccountId account,
        long version,
        PortalAccountState state,
        ContactId contact,
        String name,
        String userName,
        String email,
        String client,
        String language,
        String ownLanguage,
        @Nullable String passwordHash,
        boolean atWork,
        boolean onlySignOn) {

    /** Whether it is let in, once it has shown who it is. */
    boolean isWelcome() {
        return atWork && state == PortalAccountState.ACTIVE;
    }

    /**
     * Whether somebody who came in as this contact may stay. After a merge the account may belong to another contact; and a
     * password is good for nothing any more once only the client's provider lets people in.
     */
    boolean isStill(PortalPrincipal contact) {
        return isWelcome()
                && this.contact.value().equals(contact.contact())
                && (!onlySignOn || contact.isFromProvider());
    }

    PortalPrincipal toPrincipal() {
        return new PortalPrincipal(account.value(), contact.value(), name, client, settings());
    }

    SecuritySubject toSubject() {
        return new SecuritySubject(account.value(), name, client);
    }

    private PersonalSettings settings() {
        return new PersonalSettings(ownLanguage.isEmpty() ? null : Locale.of(ownLanguage), null, Theme.SYSTEM);
    }
}
