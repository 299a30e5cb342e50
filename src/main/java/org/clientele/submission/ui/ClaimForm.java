package org.clientele.submission.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import org.clientele.contact.ContactRef;
import org.clientele.shared.ui.DataForm;
import org.clientele.shared.ui.DateFields;
import org.clientele.submission.KnownClaimDetails;
import org.jspecify.annotations.Nullable;

/** What a contact says who knew the candidate before. */
final class ClaimForm extends DataForm<ClaimForm.Input> {

    /** What is typed of a claim. */
    public record Input(
            @Nullable ContactRef contact, @Nullable LocalDate knownSince, String reason) {}

    /** What is typed when a claim is decided on. */
    public record Decision(String note) {}

    ClaimForm(List<ContactRef> contacts) {
        super(Input.class);
        ComboBox<ContactRef> contact = new ComboBox<>(getTranslation("submission.contact"));
        contact.setItems(contacts);
        contact.setItemLabelGenerator(ContactRef::name);
        field(contact).asRequired(getTranslation("error.required")).bind("contact");
        DatePicker since = DateFields.of("submission.claim.knownSince");
        field(since).bind("knownSince");
        TextArea reason = longText("reason", "submission.claim.reason", KnownClaimDetails.REASON_MAX);
        fields(contact, since, reason).setColspan(reason, 2);
    }

    /** What the agency says to a claim. */
    static final class DecisionForm extends DataForm<Decision> {

        DecisionForm() {
            super(Decision.class);
            TextArea note = longText("note", "submission.claim.note", KnownClaimDetails.REASON_MAX);
            fields(note).setColspan(note, 2);
        }
    }
}
