package org.clientele.submission.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.IntStream;
import org.clientele.contact.ContactRef;
import org.clientele.shared.ui.DataForm;
import org.clientele.submission.Rating;

/** Stars and a remark, one's own or those of a contact. */
final class RatingForm extends DataForm<RatingInput> {

    /** @param contacts for whom a rating may be recorded; none for one's own rating */
    RatingForm(List<ContactRef> contacts) {
        super(RatingInput.class);
        ComboBox<ContactRef> contact = new ComboBox<>(getTranslation("submission.contact"));
        contact.setItems(contacts);
        contact.setItemLabelGenerator(ContactRef::name);
        contact.setVisible(!contacts.isEmpty());
        if (contacts.isEmpty()) {
            field(contact).bind("contact");
        } else {
            field(contact).asRequired(getTranslation("error.required")).bind("contact");
        }
        RadioButtonGroup<Integer> stars = new RadioButtonGroup<>(getTranslation("submission.rating.stars"));
        stars.setItems(IntStream.rangeClosed(1, Rating.BEST).boxed().toList());
        stars.setItemLabelGenerator(number -> "★".repeat(number));
        field(stars).asRequired(getTranslation("error.required")).bind("stars");
        TextArea remark = longText("remark", "submission.rating.remark", Rating.REMARK_MAX);
        var layout = fields(contact, stars, remark);
        layout.setColspan(contact, 2);
        layout.setColspan(stars, 2);
        layout.setColspan(remark, 2);
    }
}
