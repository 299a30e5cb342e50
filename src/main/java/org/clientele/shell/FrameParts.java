package org.clientele.shell;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.clientele.security.CurrentActor;
import org.clientele.settings.Features;
import org.clientele.shared.ui.DrawerSection;
import org.clientele.shared.ui.NavbarPart;

/** What features contribute to the frame: for staff only, and not for features that are switched off. */
@org.springframework.stereotype.Component
class FrameParts {

    private final List<DrawerSection> drawerSections;
    private final List<NavbarPart> navbarParts;
    private final CurrentActor actor;
    private final Features features;

    FrameParts(
            List<DrawerSection> drawerSections, List<NavbarPart> navbarParts, CurrentActor actor, Features features) {
        this.drawerSections = drawerSections;
        this.navbarParts = navbarParts;
        this.actor = actor;
        this.features = features;
    }

    List<Component> drawer() {
        return offered(drawerSections, DrawerSection::order, DrawerSection::create);
    }

    List<Component> navbar() {
        return offered(navbarParts, NavbarPart::order, NavbarPart::create);
    }

    private <P> List<Component> offered(List<P> parts, ToIntFunction<P> order, Function<P, Component> create) {
        return actor.staff().isEmpty()
                ? List.of()
                : parts.stream()
                        .filter(part -> features.isOn(part.getClass()))
                        .sorted(Comparator.comparingInt(order))
                        .map(create)
                        .toList();
    }
}
