package org.clientele.client.ui;

import com.vaadin.flow.component.Component;
import org.clientele.client.Assignments;
import org.clientele.client.ClientId;
import org.clientele.security.CurrentActor;
import org.clientele.settings.InstalledVisibility;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordSection;

/** The tab of a client with those who work for it (docs/features.md S0.35). */
@org.springframework.stereotype.Component
class TeamSection implements RecordSection {

    private final Assignments assignments;
    private final FormChoices choices;
    private final InstalledVisibility visibility;
    private final CurrentActor actor;

    TeamSection(Assignments assignments, FormChoices choices, InstalledVisibility visibility, CurrentActor actor) {
        this.assignments = assignments;
        this.choices = choices;
        this.visibility = visibility;
        this.actor = actor;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.CLIENT;
    }

    @Override
    public String id() {
        return "team";
    }

    @Override
    public String titleKey() {
        return "assignment.title";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Component create(RecordRef record) {
        return new TeamPanel(new ClientId(record.id()), assignments, choices, visibility, actor);
    }
}
