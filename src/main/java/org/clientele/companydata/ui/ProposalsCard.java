package org.clientele.companydata.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.clientele.client.ClientId;
import org.clientele.companydata.DataProposals;
import org.clientele.companydata.ProposalView;
import org.clientele.shared.ui.Buttons;

/** What differs between the register and a client, to accept or reject field by field (docs/features.md N4). */
final class ProposalsCard extends Composite<Section> {

    private final ClientId client;
    private final DataProposals proposals;
    private final Runnable changed;

    /** @param mayDecide whether who looks at it may change the client */
    ProposalsCard(
            ClientId client, List<ProposalView> open, DataProposals proposals, boolean mayDecide, Runnable changed) {
        this.client = client;
        this.proposals = proposals;
        this.changed = changed;
        UnorderedList list = new UnorderedList();
        list.addClassName("proposals");
        open.forEach(proposal -> list.add(item(proposal, mayDecide)));
        getContent().addClassName("card");
        getContent().add(new H2(getTranslation("companyData.proposals")), list);
        if (mayDecide && open.size() > 1) {
            getContent()
                    .add(buttons(
                            Buttons.of("companyData.acceptAll", click -> accept(open)),
                            Buttons.of("companyData.rejectAll", click -> reject(open))));
        }
    }

    private ListItem item(ProposalView proposal, boolean mayDecide) {
        String field = ProposalTexts.field(this, proposal.field());
        Span name = new Span(field);
        name.addClassName("proposal-field");
        ListItem item = new ListItem(name, ProposalTexts.values(this, proposal.before(), proposal.after()));
        if (mayDecide) {
            Button accept = Buttons.of("companyData.accept", click -> accept(List.of(proposal)));
            Button reject = Buttons.of("companyData.reject", click -> reject(List.of(proposal)));
            accept.setAriaLabel(accept.getText() + ": " + field);
            reject.setAriaLabel(reject.getText() + ": " + field);
            item.add(buttons(accept, reject));
        }
        return item;
    }

    private static Div buttons(Component... buttons) {
        Div line = new Div(buttons);
        line.addClassName("register-buttons");
        return line;
    }

    private void accept(List<ProposalView> chosen) {
        ProposalTexts.tell(this, proposals.accept(client, chosen), "companyData.accepted");
        changed.run();
    }

    private void reject(List<ProposalView> chosen) {
        ProposalTexts.tell(this, proposals.reject(client, chosen), "companyData.rejected");
        changed.run();
    }
}
