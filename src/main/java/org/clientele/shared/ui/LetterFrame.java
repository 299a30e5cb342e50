package org.clientele.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;

/** A mail as its recipient would get it; a page within the page, in which nothing may run. */
@StyleSheet("mail.css")
public final class LetterFrame extends Composite<Div> {

    public LetterFrame() {
        getContent().addClassName("mail-preview");
        setVisible(false);
    }

    /** @param html a page of its own */
    public void show(String subject, String html) {
        IFrame page = new IFrame();
        page.getElement().setAttribute("sandbox", "");
        page.setSrcdoc(html);
        page.setTitle(subject);
        Paragraph title = new Paragraph(subject);
        title.addClassName("mail-preview-subject");
        getContent().removeAll();
        getContent().add(title, page);
        setVisible(true);
    }

    /** Brings it into view, where it stands below what made it. */
    public void scrollIntoView() {
        getElement().callJsFunction("scrollIntoView");
    }
}
