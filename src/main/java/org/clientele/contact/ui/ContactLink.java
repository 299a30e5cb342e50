package org.clientele.contact.ui;

import org.clientele.contact.ContactId;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordLink;
import org.springframework.stereotype.Component;

/** Contacts open at their page. */
@Component
class ContactLink extends RecordLink {

    ContactLink() {
        super(RecordType.CONTACT, "vaadin:user", id -> ContactNavigation.url(new ContactId(id)));
    }
}
