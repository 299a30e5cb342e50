package org.clientele.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** The product's sign, which leads home. */
final class Brand extends Composite<Anchor> {

    Brand() {
        getContent().setHref("desk");
        getContent().addClassName("brand");
        getContent().add(new Image("icons/clientele.svg", ""), new Span(getTranslation("shell.brand")));
    }
}
