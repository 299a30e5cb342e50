package org.clientele.client.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.clientele.client.ClientStatusDetails;
import org.clientele.client.StatusColour;
import org.clientele.shared.ui.DataForm;

/** The form of a status. */
final class StatusForm extends DataForm<ClientStatusDetails> {

    StatusForm() {
        super(ClientStatusDetails.class);
        TextField name = requiredText("name", "client.name", ClientStatusDetails.NAME_MAX);
        Select<StatusColour> colour = new Select<>();
        colour.setLabel(getTranslation("status.colour"));
        colour.setItems(StatusColour.values());
        colour.setItemLabelGenerator(this::name);
        colour.setRenderer(
                new ComponentRenderer<>(value -> StatusColours.of(value).badge(name(value))));
        field(colour).asRequired(getTranslation("error.required")).bind("colour");
        fields(name, colour);
    }

    private String name(StatusColour colour) {
        return getTranslation("status.colour." + colour.name());
    }
}
