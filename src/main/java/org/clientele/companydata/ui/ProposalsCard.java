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
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import org.clientele.client.ClientId;
import org.clientele.companydata.DataField;
import org.clientele.companydata.DataProposals;
import org.clientele.companydata.ProposalView;
import org.clientele.shared.ui.Buttons;

/**
 * What differs between the register and a client, to accept or reject field by field (docs/features.md N4), an address as a
 * whole.
 */
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
        decisions(open).forEach(together -> list.add(item(together, mayDecide)));
        getContent().addClassName("card");
        getContent().add(new H2(getTranslation("companyData.proposals")), list);
        if (mayDecide && decisions(open).size() > 1) {
            getContent()
                    .add(buttons(
                            Buttons.of("companyData.acceptAll", click -> accept(open)),
                            Buttons.of("companyData.rejectAll", click -> reject(open))));
        }
    }

    private static Collection<List<ProposalView>> decisions(List<ProposalView> open) {
        return open.stream()
                .collect(Collectors.groupingBy(
                        proposal -> proposal.field().isOfAddress() ? DataField.STREET : proposal.field(),
                        () -> new EnumMap<>(DataField.class),
                        Collectors.toList()))
                .values();
    }

    private ListItem item(List<ProposalView> together, boolean mayDecide) {
        Div fields = new Div();
        fields.addClassName("proposal-fields");
        for (ProposalView proposal : together) {
            Span name = new Span(ProposalTexts.field(this, proposal.field()));
            name.addClassName("proposal-field");
            fields.add(new Div(name, ProposalTexts.values(this, proposal.before(), proposal.after())));
        }
        ListItem item = new ListItem(fields);
        if (mayDecide) {
            String named = together.stream()
                    .map(proposal -> ProposalTexts.field(this, proposal.field()))
                    .collect(Collectors.joining(", "));
            Button accept = Buttons.of("companyData.accept", click -> accept(together));
            Button reject = Buttons.of("companyData.reject", click -> reject(together));
            accept.setAriaLabel(accept.getText() + ": " + named);
            reject.setAriaLabel(reject.getText() + ": " + named);
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
        ProposalTexts.tell(this, proposals.accept(client, chosen), ProposalTexts.accepted(chosen));
        changed.run();
    }

    private void reject(List<ProposalView> chosen) {
        ProposalTexts.tell(this, proposals.reject(client, chosen), "companyData.rejected");
        changed.run();
    }
}
