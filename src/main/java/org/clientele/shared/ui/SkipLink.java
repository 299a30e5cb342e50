package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;

/** The first thing that the Tab key reaches: leads past the menu to the page itself. */
public final class SkipLink extends Composite<NativeButton> {

    /** @param target what is reached, which has to be focusable */
    public SkipLink(Component target) {
        getContent().setText(getTranslation("shell.skip"));
        getContent().addClassName("skip-link");
        getContent().addClickListener(click -> target.getElement().callJsFunction("focus"));
    }
}
