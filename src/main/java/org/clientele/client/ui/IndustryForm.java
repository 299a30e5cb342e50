package org.clientele.client.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.clientele.client.IndustryDetails;
import org.clientele.shared.ui.DataForm;

/** The form of an industry. */
final class IndustryForm extends DataForm<IndustryDetails> {

    /** @param free the PKD divisions that stand for no other industry */
    IndustryForm(List<String> free) {
        super(IndustryDetails.class);
        TextField name = requiredText("name", "client.name", IndustryDetails.NAME_MAX);
        MultiSelectComboBox<String> divisions = new MultiSelectComboBox<>(getTranslation("industry.pkd"));
        divisions.setHelperText(getTranslation("industry.pkd.hint"));
        divisions.setItems(free);
        divisions.setItemLabelGenerator(division -> PkdTexts.of(division, this));
        divisions.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        field(divisions).bind("pkdDivisions");
        fields(name, divisions);
    }
}
