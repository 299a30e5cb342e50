package org.clientele.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactRef;
import org.clientele.contact.Contacts;
import org.clientele.portal.PortalAccountView;
import org.clientele.portal.signin.PortalFactors;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.FactList;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.Question;

/** What administrators decide about second factors of contacts: of all, of one client's, and one who has lost it. */
@org.springframework.stereotype.Component
class FactorCards {

    private final PortalFactors factors;
    private final Contacts contacts;
    private final CurrentActor actor;

    FactorCards(PortalFactors factors, Contacts contacts, CurrentActor actor) {
        this.factors = factors;
        this.contacts = contacts;
        this.actor = actor;
    }

    Component forAll() {
        return card("factor.contacts", factors.isRequiredOfAll(), factors::requireOfAll);
    }

    /** Empty for whoever may not decide that. */
    Optional<Component> of(ClientId client) {
        return mayDecide()
                ? Optional.of(card(
                        "factor.contactsOfClient",
                        factors.isRequiredOf(client),
                        wanted -> factors.requireOf(client, wanted)))
                : Optional.empty();
    }

    /** Empty for whoever may not do that, and where there is none. */
    Optional<Component> of(PortalAccountView account) {
        if (!mayDecide() || !factors.isSetUp(account.id())) {
            return Optional.empty();
        }
        FactList card = new FactList("factor.title");
        Paragraph text = new Paragraph(card.getTranslation("factor.takeAway.text"));
        card.add(text, Buttons.dangerous("factor.takeAway", click -> askToRemove(account, card)));
        return Optional.of(card);
    }

    private void askToRemove(PortalAccountView account, FactList card) {
        String name = contacts.ref(account.contact()).map(ContactRef::name).orElse("");
        new Question(
                        card,
                        card.getTranslation("factor.takeAway.title", name),
                        card.getTranslation("factor.takeAway.text"))
                .dangerous()
                .ask(card.getTranslation("factor.takeAway"), () -> {
                    factors.remove(account.id());
                    Notices.success(card, "factor.takeAway.done");
                    card.setVisible(false);
                });
    }

    private boolean mayDecide() {
        return actor.may(Permission.ADMINISTER);
    }

    private static Component card(String labelKey, boolean required, Consumer<Boolean> require) {
        FactList card = new FactList("factor.title");
        Checkbox box = new Checkbox(card.getTranslation(labelKey), required);
        box.addValueChangeListener(event -> {
            require.accept(event.getValue());
            Notices.success(card, "factor.rules.saved");
        });
        return card.add(box, new Paragraph(card.getTranslation("factor.contacts.hint")));
    }
}
