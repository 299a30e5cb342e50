package org.clientele.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.clientele.security.FactorAdministration;
import org.clientele.security.Role;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.PageHeader;

/** Which roles of the staff have to sign in with a second factor. */
@Route("desk/settings/sign-in")
@Menu(title = "factor.rules.title", order = 97, icon = "vaadin:lock")
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class SignInRulesView extends Composite<Div> implements HasDynamicTitle {

    private final FactorAdministration factors;

    SignInRulesView(FactorAdministration factors) {
        this.factors = factors;
        Div roles = new Div();
        roles.addClassName("feature-switches");
        for (Role role : Role.values()) {
            roles.add(checkbox(role));
        }
        getContent().add(new PageHeader(getPageTitle()), new Paragraph(getTranslation("factor.rules.text")), roles);
    }

    private Checkbox checkbox(Role role) {
        Checkbox checkbox = new Checkbox(
                getTranslation("role." + role), factors.requiredRoles().contains(role));
        checkbox.addValueChangeListener(event -> {
            factors.require(role, event.getValue());
            Notices.success(this, "factor.rules.saved");
        });
        return checkbox;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("factor.rules.title");
    }
}
