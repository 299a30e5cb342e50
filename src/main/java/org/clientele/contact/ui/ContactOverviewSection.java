package org.clientele.contact.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactView;
import org.clientele.contact.Contacts;
import org.clientele.contact.Deputies;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.PeopleNote;
import org.clientele.shared.ui.RecordSection;

/** The tab with all data of a contact. */
@org.springframework.stereotype.Component
class ContactOverviewSection implements RecordSection {

    private final Contacts contacts;
    private final Deputies deputies;
    private final ContactReach reach;
    private final ContactMerging merging;
    private final CardActions actions;
    private final List<PeopleNote> notes;

    ContactOverviewSection(
            Contacts contacts,
            Deputies deputies,
            ContactReach reach,
            ContactMerging merging,
            CardActions actions,
            List<PeopleNote> notes) {
        this.contacts = contacts;
        this.deputies = deputies;
        this.reach = reach;
        this.merging = merging;
        this.actions = actions;
        this.notes = notes;
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
        return contacts.find(new ContactId(record.id())).map(this::overview).orElseGet(Div::new);
    }

    /** With what is said of the people who represent the client, if this is one of them. */
    private Div overview(ContactView contact) {
        Div content = new Div();
        if (contact.details().mayRepresent().granted() && !contact.archived()) {
            notes.stream()
                    .sorted(Comparator.comparingInt(PeopleNote::order))
                    .forEach(note ->
                            content.add(note.create(contact.client().id().value())));
        }
        content.add(new ContactOverview(contact, deputies.around(contact.id()), reach, merging, actions.mayWork()));
        return content;
    }
}
