package org.clientele.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.clientele.security.MyPasskeys;
import org.clientele.security.MySecondFactor;
import org.clientele.security.Role;
import org.clientele.security.ui.parts.PasskeyPanel;
import org.clientele.security.ui.parts.SecondFactorPanel;
import org.clientele.shared.ui.PageHeader;

/** Where everybody of the staff makes their own sign-in safer. */
@Route("desk/me/security")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER, Role.Names.OBSERVER})
@StyleSheet("security.css")
public class MySecurityView extends Composite<Div> implements HasDynamicTitle {

    MySecurityView(MySecondFactor factor, MyPasskeys passkeys) {
        Div page = new Div(new PasskeyPanel(passkeys), new SecondFactorPanel(factor));
        page.addClassName("me-page");
        getContent().add(new PageHeader(getPageTitle()), page);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("factor.page");
    }
}
