package org.clientele.submission.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.clientele.contact.ContactRef;
import org.clientele.shared.ui.DataForm;
import org.clientele.submission.CommentDraft;
import org.jspecify.annotations.Nullable;

/** What a contact said, as staff takes it down. */
final class QuoteForm extends DataForm<QuoteForm.Input> {

    /** What is typed. */
    public record Input(@Nullable ContactRef contact, String body) {}

    QuoteForm(List<ContactRef> contacts) {
        super(Input.class);
        ComboBox<ContactRef> contact = new ComboBox<>(getTranslation("submission.comment.contact"));
        contact.setItems(contacts);
        contact.setItemLabelGenerator(ContactRef::name);
        field(contact).asRequired(getTranslation("error.required")).bind("contact");
        TextArea body = longText("body", "submission.comment.body", CommentDraft.BODY_MAX);
        var layout = fields(contact, body);
        layout.setColspan(contact, 2);
        layout.setColspan(body, 2);
    }
}
