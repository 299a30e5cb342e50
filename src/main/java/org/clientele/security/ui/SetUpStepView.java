package org.clientele.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import org.clientele.security.FactorProposal;
import org.clientele.security.SecondStep;
import org.clientele.security.SecondSteps;
import org.clientele.security.ui.parts.FactorForm;
import org.clientele.shared.ui.EntrancePage;

/** Has a second factor set up by whoever has to have one, after the password was right and before anything else. */
@Route(value = "login/set-up", autoLayout = false)
@RouteAlias(value = "portal/login/set-up", autoLayout = false)
@AnonymousAllowed
public class SetUpStepView extends Composite<EntrancePage> implements BeforeEnterObserver, HasDynamicTitle {

    private final SecondSteps steps;
    private final Clock clock;

    SetUpStepView(SecondSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String path = event.getLocation().getPath();
        String signIn = path.substring(0, path.lastIndexOf('/'));
        if (signIn.startsWith("portal")) {
            getContent().claim("portalSignIn.claim");
        }
        getContent().show(new H1(getPageTitle()));
        SecondStep.of(VaadinServletRequest.getCurrent(), clock.instant())
                .filter(step -> step.isContact() == signIn.startsWith("portal"))
                .filter(step -> step.proposal().isPresent())
                .ifPresentOrElse(
                        step -> show(step, step.proposal().orElseThrow(), signIn), () -> event.forwardTo(signIn));
    }

    private void show(SecondStep step, FactorProposal proposal, String signIn) {
        CodePost in = CodePost.goingOn(signIn + "/code");
        getContent()
                .show(
                        new H1(getPageTitle()),
                        new Paragraph(getTranslation("factor.mustSetUp.text")),
                        new FactorForm(proposal, code -> steps.setUp(step, code), in::submit),
                        in);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("factor.mustSetUp.title");
    }
}
