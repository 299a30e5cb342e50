package org.clientele.portal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import org.clientele.client.ClientId;
import org.clientele.portal.signin.ClientSignOns;
import org.clientele.portal.signin.SingleSignOn;
import org.clientele.portal.signin.SingleSignOnView;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.FactList;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.Question;

/** How contacts of a client sign in at the client's own provider; for administrators. */
final class SingleSignOnCard extends Composite<Div> {

    private static final SingleSignOn NONE = new SingleSignOn("", "", "", Set.of(), false);

    private final ClientId client;
    private final ClientSignOns signOns;

    SingleSignOnCard(ClientId client, ClientSignOns signOns) {
        this.client = client;
        this.signOns = signOns;
        show();
    }

    private void show() {
        SingleSignOnView now = signOns.of(client);
        FactList card = new FactList("portal.sso").add(new Paragraph(getTranslation("portal.sso.hint")));
        now.settings()
                .ifPresent(settings -> card.fact("portal.sso.issuer", settings.issuer())
                        .fact("portal.sso.knownAs", settings.knownAs())
                        .fact("portal.sso.domains", String.join(", ", settings.domains()))
                        .fact("portal.sso.only", getTranslation(settings.onlyWay() ? "common.yes" : "common.no"))
                        .fact("portal.sso.return", now.returnAddress()));
        card.add(Buttons.of(
                now.settings().isPresent() ? "portal.sso.edit" : "portal.sso.setUp",
                click -> edit(signOns.of(client))));
        if (now.settings().isPresent()) {
            card.add(Buttons.of("portal.sso.remove", click -> ask(now.version())));
        }
        getContent().removeAll();
        getContent().add(card);
    }

    private void edit(SingleSignOnView now) {
        SingleSignOnForm form = new SingleSignOnForm(now.returnAddress(), now.hasSecret());
        form.read(SingleSignOnInput.of(now.settings().orElse(NONE)));
        new FormDialog<>(
                        getTranslation("portal.sso"),
                        form,
                        typed -> signOns.decide(typed.toSettings(), client, now.version()))
                .onSaved(saved -> {
                    Notices.success(this, "portal.settings.saved");
                    show();
                })
                .open();
    }

    private void ask(long version) {
        new Question(this, getTranslation("portal.sso.remove.title"), getTranslation("portal.sso.remove.text"))
                .dangerous()
                .ask(getTranslation("portal.sso.remove"), () -> remove(version));
    }

    private void remove(long version) {
        if (signOns.remove(client, version) instanceof SaveOutcome.Saved) {
            Notices.success(this, "portal.settings.saved");
        } else {
            Notices.failure(this, "portal.sso.remove.late");
        }
        show();
    }
}
