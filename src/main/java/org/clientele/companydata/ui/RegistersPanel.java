package org.clientele.companydata.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.clientele.client.ClientId;
import org.clientele.client.ClientRef;
import org.clientele.companydata.ProposalView;
import org.clientele.companydata.RegisterEntryView;
import org.clientele.security.Permission;
import org.clientele.shared.ui.EmptyState;

/** What registers say of one client, with buttons that ask them now. */
final class RegistersPanel extends Composite<Div> {

    private final ClientId client;
    private final RegisterServices services;
    private final boolean mayWork;
    private final Div shown = new Div();
    private final Paragraph left = new Paragraph();

    RegistersPanel(ClientId client, RegisterServices services) {
        this.client = client;
        this.services = services;
        boolean open = services.clients()
                .ref(client)
                .map(ClientRef::archived)
                .map(archived -> !archived)
                .orElse(false);
        mayWork = open && services.actor().may(Permission.WORK);
        getContent().addClassName("registers");
        if (mayWork) {
            left.addClassName("secondary");
            getContent()
                    .add(
                            new AskRegister(this::changed)
                                    .button(
                                            "companyData.ask.BIR",
                                            () -> services.checks().askCompany(client))
                                    .button(
                                            "companyData.ask.KRS",
                                            () -> services.checks().askCourt(client))
                                    .button(
                                            "companyData.ask.WHITE_LIST",
                                            () -> services.checks().askVat(client)),
                            left);
        }
        getContent().add(shown);
        show();
    }

    private void changed() {
        show();
        getUI().ifPresent(ui -> ComponentUtil.fireEvent(ui, new RegistersChanged(ui)));
    }

    private void show() {
        if (mayWork) {
            left.setText(getTranslation("companyData.vatLeft", services.checks().vatQuestionsLeft()));
        }
        RegisterEntryView entry = services.entries().of(client);
        List<ProposalView> proposals = services.proposals().of(client);
        shown.removeAll();
        if (!proposals.isEmpty()) {
            shown.add(new ProposalsCard(client, proposals, services.proposals(), mayWork, this::changed));
        }
        if (entry.company() == null && entry.court() == null && entry.vat() == null) {
            shown.add(new EmptyState(
                    "companyData.empty", mayWork ? "companyData.empty.hint" : "companyData.empty.readOnly"));
            return;
        }
        Div cards = new Div();
        cards.addClassName("cards");
        if (entry.company() != null) {
            cards.add(EntryCards.company(this, entry.company()));
        }
        services.representations().of(client).ifPresent(view -> cards.add(RepresentationTexts.card(this, view)));
        if (entry.vat() != null) {
            cards.add(EntryCards.vat(this, entry.vat()));
        }
        shown.add(cards);
    }
}
