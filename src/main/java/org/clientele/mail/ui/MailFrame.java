package org.clientele.mail.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import org.clientele.mail.MailPreview;

/** A mail as its recipient would get it; a page within the page, in which nothing may run. */
final class MailFrame extends Composite<Div> {

    MailFrame() {
        getContent().addClassName("mail-preview");
        setVisible(false);
    }

    void show(MailPreview mail) {
        IFrame page = new IFrame();
        page.getElement().setAttribute("sandbox", "");
        page.setSrcdoc(mail.html());
        page.setTitle(mail.subject());
        Paragraph subject = new Paragraph(mail.subject());
        subject.addClassName("mail-preview-subject");
        getContent().removeAll();
        getContent().add(subject, page);
        setVisible(true);
        getElement().callJsFunction("scrollIntoView");
    }
}
