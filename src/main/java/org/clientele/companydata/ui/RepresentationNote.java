package org.clientele.companydata.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.clientele.client.ClientId;
import org.clientele.client.ClientView;
import org.clientele.companydata.RepresentationCheck;
import org.clientele.companydata.RepresentationView;
import org.clientele.contact.RepresentativeCapacity;
import org.clientele.security.Permission;
import org.clientele.shared.ui.PeopleNote;
import org.clientele.shared.ui.Times;

/** Above a client's people: who of them has to sign together, by the court register (docs/features.md N7). */
@org.springframework.stereotype.Component
class RepresentationNote implements PeopleNote {

    private final RegisterServices services;

    RepresentationNote(RegisterServices services) {
        this.services = services;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component create(UUID client) {
        return new Shown(new ClientId(client), services);
    }

    private static final class Shown extends Composite<Div> {

        private final ClientId client;
        private final RegisterServices services;

        Shown(ClientId client, RegisterServices services) {
            this.client = client;
            this.services = services;
            getContent().addClassName("representation");
            show();
        }

        private void show() {
            getContent().removeAll();
            setVisible(true);
            services.representations().of(client).ifPresentOrElse(this::show, this::offer);
        }

        private void show(RepresentationView view) {
            Div head = new Div(
                    new H3(getTranslation("companyData.representation")),
                    RepresentationTexts.check(this, view),
                    new Span(RepresentationTexts.manner(this, view.manner())));
            head.addClassName("representation-head");
            getContent().add(head);
            if (view.check() instanceof RepresentationCheck.AskYourself) {
                getContent().add(RepresentationTexts.quoted(view.court().sentence()));
            }
            long unstated = view.representatives().stream()
                    .filter(representative -> representative.representsAs() == RepresentativeCapacity.UNSTATED)
                    .count();
            if (unstated > 0) {
                getContent().add(new Span(getTranslation("companyData.representation.unstated", unstated)));
            }
            Span source = new Span(getTranslation(
                    "companyData.representation.source",
                    RepresentationTexts.body(this, view.court()),
                    Times.dateTime(this, view.court().asOf())));
            source.addClassName("secondary");
            getContent().add(source);
            if (view.court().simulated()) {
                source.add(" (" + getTranslation("companyData.simulated") + ")");
            }
            ask();
        }

        /** Only of a client that the court register could know. */
        private void offer() {
            boolean known = services.clients()
                    .find(client)
                    .filter(view -> !view.archived())
                    .map(ClientView::details)
                    .filter(details -> !details.krs().isEmpty())
                    .isPresent();
            setVisible(known && services.actor().may(Permission.WORK));
            if (isVisible()) {
                getContent().add(new Span(getTranslation("companyData.representation.unknown")));
                ask();
            }
        }

        private void ask() {
            if (services.actor().may(Permission.WORK)) {
                getContent()
                        .add(new AskRegister(this::show)
                                .button(
                                        "companyData.loadFromCourt",
                                        () -> services.checks().askCourt(client)));
            }
        }
    }
}
