package org.clientele.contact.ui;

import java.util.UUID;
import java.util.function.Consumer;
import org.clientele.client.ClientId;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordMaker;
import org.springframework.stereotype.Component;

/** Makes contacts for other features, such as vacancies (docs/features.md S2.20). */
@Component
class ContactMaker implements RecordMaker {

    private final ContactEditing editing;

    ContactMaker(ContactEditing editing) {
        this.editing = editing;
    }

    @Override
    public RecordType type() {
        return RecordType.CONTACT;
    }

    @Override
    public void make(com.vaadin.flow.component.Component source, UUID client, Consumer<UUID> made) {
        editing.add(source, new ClientId(client), made);
    }
}
