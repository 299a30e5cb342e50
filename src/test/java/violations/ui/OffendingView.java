package violations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import violations.Offender;

/** A view that does everything a view must not do. */
@Route(value = "offending", registerAtStartup = false)
@PermitAll
@RolesAllowed("RECRUITER")
public class OffendingView extends Div {

    public OffendingView() {
        UI.getCurrent().add(new Div(new Offender.Secret().toString()));
    }
}
