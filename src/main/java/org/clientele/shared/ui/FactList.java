package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** A card on a details page: what is known, by name, and a dash where nothing is. */
public final class FactList extends Composite<Section> {

    private final DescriptionList facts = new DescriptionList();

    public FactList(String titleKey) {
        facts.addClassName("facts");
        getContent().addClassName("card");
        getContent().add(new H2(getTranslation(titleKey)));
    }

    /** A fact in words, on several lines if need be. */
    public FactList fact(String labelKey, String text) {
        return fact(labelKey, new Text(text), text.isEmpty());
    }

    /** A fact with a look of its own; a component without text and children counts as nothing. */
    public FactList fact(String labelKey, Component shown) {
        return fact(
                labelKey,
                shown,
                shown.getElement().getText().isEmpty() && shown.getElement().getChildCount() == 0);
    }

    /** Anything else in the card. */
    public FactList add(Component... components) {
        getContent().add(components);
        return this;
    }

    private FactList fact(String labelKey, Component shown, boolean unknown) {
        if (facts.getParent().isEmpty()) {
            getContent().add(facts);
        }
        facts.add(new DescriptionList.Term(getTranslation(labelKey)));
        facts.add(new DescriptionList.Description(unknown ? dash() : shown));
        return this;
    }

    private Component dash() {
        Span dash = new Span("–");
        dash.addClassName("secondary");
        dash.getElement().setAttribute("aria-label", getTranslation("common.none"));
        return dash;
    }
}
