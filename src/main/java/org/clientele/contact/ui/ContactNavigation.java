package org.clientele.contact.ui;

import org.clientele.contact.ContactId;
import org.springframework.modulith.NamedInterface;

/** Where contacts are listed and shown. Addresses are within the application, without a leading slash. */
@NamedInterface("navigation")
public final class ContactNavigation {

    static final String LIST = "desk/contacts";

    private ContactNavigation() {}

    /** The address of a contact's page. */
    public static String url(ContactId contact) {
        return LIST + "/" + contact.value();
    }
}
