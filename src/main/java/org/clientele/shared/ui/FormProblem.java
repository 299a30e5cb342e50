package org.clientele.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;

/** What is wrong with a form as a whole, said above it; not there as long as nothing is. */
public final class FormProblem extends Composite<Paragraph> {

    public FormProblem() {
        getContent().addClassName("form-problem");
        getContent().getElement().setAttribute("role", "alert");
        clear();
    }

    public void show(String text) {
        getContent().setText(text);
        setVisible(true);
        getContent().scrollIntoView();
    }

    public void clear() {
        setVisible(false);
    }
}
