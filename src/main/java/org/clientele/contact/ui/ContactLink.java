package org.clientele.contact.ui;

import java.util.UUID;
import org.clientele.contact.ContactId;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordLink;
import org.springframework.stereotype.Component;

/** Contacts open at their page. */
@Component
class ContactLink implements RecordLink {

    @Override
    public RecordType type() {
        return RecordType.CONTACT;
    }

    @Override
    public String url(UUID id) {
        return ContactNavigation.url(new ContactId(id));
    }

    @Override
    public String icon() {
        return "vaadin:user";
    }
}
