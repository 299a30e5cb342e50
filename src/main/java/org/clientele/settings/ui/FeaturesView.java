package org.clientele.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.clientele.security.Role;
import org.clientele.settings.FeatureSwitches;
import org.clientele.shared.Feature;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.PageHeader;

/** What the installation offers, switched on and off in one place (docs/features.md S1.43). */
@Route("desk/settings/features")
@Menu(title = "feature.title", order = 96, icon = "vaadin:sliders")
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class FeaturesView extends Composite<Div> implements HasDynamicTitle {

    private final FeatureSwitches switches;

    FeaturesView(FeatureSwitches switches) {
        this.switches = switches;
        Div list = new Div();
        list.addClassName("feature-switches");
        switches.all().forEach((feature, on) -> list.add(checkbox(feature, on)));
        getContent().add(new PageHeader(getPageTitle()), new Paragraph(getTranslation("feature.hint")), list);
    }

    private Checkbox checkbox(Feature feature, boolean on) {
        Checkbox checkbox = new Checkbox(getTranslation("feature." + feature), on);
        checkbox.setHelperText(getTranslation("feature." + feature + ".hint"));
        checkbox.addValueChangeListener(event -> {
            switches.turn(feature, event.getValue());
            Notices.success(this, event.getValue() ? "feature.turnedOn" : "feature.turnedOff", checkbox.getLabel());
        });
        return checkbox;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("feature.title");
    }
}
