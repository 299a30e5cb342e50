package org.clientele.offlimits.ui;

import com.vaadin.flow.component.Component;
import org.clientele.client.ClientId;
import org.clientele.shared.Feature;
import org.clientele.shared.ForFeature;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordSection;

/** The tab "Off-limits" of a client: the rule that stands, and those that did. */
@org.springframework.stereotype.Component
@ForFeature(Feature.OFF_LIMITS)
class OffLimitsSection implements RecordSection {

    private final RulePanelServices services;

    OffLimitsSection(RulePanelServices services) {
        this.services = services;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.CLIENT;
    }

    @Override
    public String id() {
        return OffLimitsNavigation.TAB;
    }

    @Override
    public String titleKey() {
        return "offLimits.title";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Component create(RecordRef record) {
        return new RulePanel(new ClientId(record.id()), services);
    }
}
