package org.clientele.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A page that could not be shown: one calm sentence, with the number that stands in the log. */
@AnonymousAllowed
public class FailureView extends Composite<Main> implements HasErrorParameter<Exception>, HasDynamicTitle {

    FailureView() {}

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String number = Failures.log(parameter.getException());
        Div card = new Div(
                new H1(getPageTitle()),
                new Paragraph(getTranslation("shell.failure.text", number)),
                new Anchor("desk", getTranslation("shell.toHome")));
        card.addClassName("failure");
        getContent().add(card);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.failure.title");
    }
}
