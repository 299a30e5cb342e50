package org.clientele.companydata.ui;

import com.vaadin.flow.component.Component;
import org.clientele.client.ClientId;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordSection;

/** The tab "Registers" of a client: what the public registers say of it (docs/features.md N4, N7). */
@org.springframework.stereotype.Component
class RegistersSection implements RecordSection {

    private final RegisterServices services;

    RegistersSection(RegisterServices services) {
        this.services = services;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.CLIENT;
    }

    @Override
    public String id() {
        return RegistersNavigation.TAB;
    }

    @Override
    public String titleKey() {
        return "companyData.section";
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public Component create(RecordRef record) {
        return new RegistersPanel(new ClientId(record.id()), services);
    }
}
