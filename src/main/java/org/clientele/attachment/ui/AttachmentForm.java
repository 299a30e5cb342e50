package org.clientele.attachment.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import org.clientele.attachment.AttachmentCategory;
import org.clientele.attachment.AttachmentDetails;
import org.clientele.shared.ui.DataForm;

/** What people say of an attachment. */
final class AttachmentForm extends DataForm<AttachmentDetails> {

    AttachmentForm() {
        super(AttachmentDetails.class);
        Select<AttachmentCategory> category = category();
        category.setAutofocus(true);
        field(category).bind("category");
        fields(category);
        fields(longText("description", "attachment.description", AttachmentDetails.DESCRIPTION_MAX));
        Checkbox visible = new Checkbox(getTranslation("attachment.visibleToClient"));
        visible.setHelperText(getTranslation("attachment.visibleToClient.hint"));
        field(visible).bind("visibleToClient");
        fields(visible);
    }

    static Select<AttachmentCategory> category() {
        Select<AttachmentCategory> category = new Select<>();
        category.setLabel(category.getTranslation("attachment.category"));
        category.setItems(AttachmentCategory.values());
        category.setItemLabelGenerator(item -> category.getTranslation("attachment.category." + item));
        return category;
    }
}
