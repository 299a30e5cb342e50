package org.clientele.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import org.clientele.client.ClientId;
import org.clientele.client.ClientRef;
import org.clientele.client.Clients;
import org.clientele.contact.ContactRef;
import org.clientele.contact.Contacts;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.DataForm;
import org.clientele.shared.ui.FactList;
import org.clientele.shared.ui.FormDialog;
import org.clientele.submission.AgreedTerms;
import org.clientele.submission.ClientTermsDetails;
import org.clientele.submission.CurrentTerms;
import org.jspecify.annotations.Nullable;

/** What is agreed with a client about candidates put forward. */
@org.springframework.stereotype.Component
class TermsCards {

    private final AgreedTerms terms;
    private final Clients clients;
    private final Contacts contacts;
    private final SubmissionActions actions;

    TermsCards(AgreedTerms terms, Clients clients, Contacts contacts, SubmissionActions actions) {
        this.terms = terms;
        this.clients = clients;
        this.contacts = contacts;
        this.actions = actions;
    }

    /** What is typed of the terms. */
    public record Input(
            @Nullable Integer protectionMonths,
            @Nullable Integer feedbackDays,
            @Nullable ContactRef escalationContact) {}

    private static final class TermsForm extends DataForm<Input> {

        TermsForm(List<ContactRef> contacts) {
            super(Input.class);
            IntegerField months = number("client.protectionMonths", 0, ClientTermsDetails.PROTECTION_MAX);
            field(months).asRequired(getTranslation("error.required")).bind("protectionMonths");
            IntegerField days = number("client.feedbackDays", 1, ClientTermsDetails.FEEDBACK_MAX);
            field(days).bind("feedbackDays");
            ComboBox<ContactRef> escalation = new ComboBox<>(getTranslation("client.escalationContact"));
            escalation.setItems(contacts);
            escalation.setItemLabelGenerator(ContactRef::name);
            escalation.setClearButtonVisible(true);
            field(escalation).bind("escalationContact");
            fields(months, days, escalation);
        }

        private IntegerField number(String labelKey, int min, int max) {
            IntegerField field = new IntegerField(getTranslation(labelKey));
            field.setMin(min);
            field.setMax(max);
            field.setStepButtonsVisible(true);
            return field;
        }
    }

    /** Nothing where one may not see the client. */
    Component card(ClientId client, Runnable refresh) {
        return terms.of(client).map(now -> card(client, now, refresh)).orElseGet(Div::new);
    }

    private Component card(ClientId client, CurrentTerms now, Runnable refresh) {
        ClientTermsDetails details = now.details();
        Optional<ContactRef> escalation =
                Optional.ofNullable(details.escalationContact()).flatMap(contacts::ref);
        FactList card = new FactList("submission.terms")
                .fact("client.protectionMonths", Integer.toString(details.protectionMonths()))
                .fact(
                        "client.feedbackDays",
                        details.feedbackDays() == null
                                ? ""
                                : details.feedbackDays().toString())
                .fact(
                        "client.escalationContact",
                        escalation.map(ContactRef::name).orElse(""));
        if (actions.mayWork()) {
            Div buttons = new Div(Buttons.of("action.edit", click -> edit(card, client, now, escalation, refresh)));
            buttons.addClassName("card-actions");
            card.add(buttons);
        }
        return card;
    }

    private void edit(
            FactList card, ClientId client, CurrentTerms now, Optional<ContactRef> escalation, Runnable refresh) {
        TermsForm form = new TermsForm(contacts.colleagues(client));
        form.read(new Input(now.details().protectionMonths(), now.details().feedbackDays(), escalation.orElse(null)));
        String name = clients.ref(client).map(ClientRef::name).orElse("");
        new FormDialog<>(
                        card.getTranslation("submission.terms.edit", name),
                        form,
                        typed -> terms.change(client, now.version(), details(typed)))
                .onSaved(saved -> refresh.run())
                .open();
    }

    private static ClientTermsDetails details(Input typed) {
        Integer months = typed.protectionMonths();
        ContactRef escalation = typed.escalationContact();
        return new ClientTermsDetails(
                months == null ? 0 : months, typed.feedbackDays(), escalation == null ? null : escalation.id());
    }
}
