package org.clientele.companydata.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import org.clientele.client.ui.ClientNavigation;
import org.clientele.companydata.DataProposals;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.shared.ui.HomeCard;
import org.clientele.shared.ui.LinkList;

/** What registers propose for the clients that one is in charge of, on the home page. */
@org.springframework.stereotype.Component
class ChangesCard implements HomeCard {

    /** More would not be read. */
    private static final int SHOWN = 8;

    private final DataProposals proposals;
    private final CurrentActor actor;

    ChangesCard(DataProposals proposals, CurrentActor actor) {
        this.proposals = proposals;
        this.actor = actor;
    }

    @Override
    public String titleKey() {
        return "companyData.card";
    }

    @Override
    public int order() {
        return 19;
    }

    @Override
    public boolean isOffered() {
        return actor.may(Permission.WORK);
    }

    @Override
    public Component create() {
        LinkList list = new LinkList("companyData.card.empty");
        proposals
                .ofOwner(actor.requireStaff().id(), SHOWN)
                .forEach(row -> list.add(
                        new Anchor(ClientNavigation.url(row.clientId(), RegistersNavigation.TAB), row.clientName()),
                        ProposalTexts.field(list, row.field()) + ": " + row.after()));
        return list.withAll(RegistersNavigation.CHANGES, "companyData.changes");
    }
}
