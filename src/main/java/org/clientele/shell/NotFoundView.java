package org.clientele.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.clientele.security.CurrentActor;
import org.clientele.shared.ui.Buttons;

/** Says that there is no such page, and the same for what one may not see: it tells a stranger nothing. */
@ParentLayout(StaffLayout.class)
@AnonymousAllowed
public class NotFoundView extends Composite<Div> implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    /** @param actor leads back to where it came from */
    NotFoundView(CurrentActor actor) {
        String home = actor.contact().isPresent() ? "portal" : "desk";
        getContent().addClassName("failure");
        getContent()
                .add(
                        new H1(getPageTitle()),
                        new Paragraph(getTranslation("shell.notFound.hint")),
                        Buttons.primary("shell.toHome", click -> getUI().ifPresent(ui -> ui.navigate(home))));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.notFound.title");
    }
}
