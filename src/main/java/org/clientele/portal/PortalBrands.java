package org.clientele.portal;

import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.mail.MailLook;

/** How the portal looks. Not a secret, so nobody is asked for a permission. */
public interface PortalBrands {

    /** For visitors, of whom nobody knows yet whose contacts they are. */
    PortalBrand agency();

    /** For contacts of the client: its own look, and the agency's where it has none. */
    PortalBrand of(ClientId client);

    /** For this contact: the look of its client. */
    PortalBrand of(ContactId contact);

    /** The same look for letters to the contact. */
    MailLook letters(ContactId contact);
}
