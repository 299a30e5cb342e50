package org.clientele.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.clientele.security.CurrentActor;
import org.springframework.security.access.AccessDeniedException;

/** What a service refuses looks like a page that is not there. */
@ParentLayout(StaffLayout.class)
@AnonymousAllowed
public class DeniedView extends Composite<NotFoundView>
        implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    private final CurrentActor actor;

    DeniedView(CurrentActor actor) {
        this.actor = actor;
    }

    @Override
    protected NotFoundView initContent() {
        return new NotFoundView(actor);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getContent().getPageTitle();
    }
}
