package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where a list would, as long as there is nothing to list, and says what to do about it. */
public final class EmptyState extends Composite<Div> {

    /**
     * @param titleKey says that there is nothing
     * @param hintKey says what to do
     * @param actions buttons that do it
     */
    public EmptyState(String titleKey, String hintKey, Component... actions) {
        Paragraph title = new Paragraph(getTranslation(titleKey));
        title.addClassName("empty-title");
        Div buttons = new Div(actions);
        buttons.addClassName("empty-actions");
        getContent().addClassName("empty-state");
        getContent().add(title, new Paragraph(getTranslation(hintKey)), buttons);
    }
}
