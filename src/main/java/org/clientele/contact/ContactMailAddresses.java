package org.clientele.contact;

import java.util.List;
import java.util.UUID;
import org.clientele.notification.MailAddresses;
import org.clientele.shared.RecordType;
import org.springframework.stereotype.Component;

/** Where mails to contacts go. */
@Component
class ContactMailAddresses implements MailAddresses {

    private final ContactRepository contacts;

    ContactMailAddresses(ContactRepository contacts) {
        this.contacts = contacts;
    }

    @Override
    public RecordType type() {
        return RecordType.CONTACT;
    }

    @Override
    public List<String> of(UUID record) {
        return contacts.findEmails(new ContactId(record));
    }
}
