package org.clientele.contact.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.clientele.contact.ContactId;
import org.clientele.contact.Contacts;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordSection;

/** The tab with all data of a contact. */
@org.springframework.stereotype.Component
class ContactOverviewSection implements RecordSection {

    private final Contacts contacts;
    private final ContactReach reach;
    private final ContactMerging merging;
    private final CardActions actions;

    ContactOverviewSection(Contacts contacts, ContactReach reach, ContactMerging merging, CardActions actions) {
        this.contacts = contacts;
        this.reach = reach;
        this.merging = merging;
        this.actions = actions;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.CONTACT;
    }

    @Override
    public String id() {
        return "overview";
    }

    @Override
    public String titleKey() {
        return "contact.overview";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component create(RecordRef record) {
        return contacts.find(new ContactId(record.id()))
                .<Component>map(contact -> new ContactOverview(contact, reach, merging, actions.mayWork()))
                .orElseGet(Div::new);
    }
}
