package org.clientele.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.clientele.security.Role;
import org.clientele.settings.Features;
import org.clientele.shared.ui.HomeCard;
import org.clientele.shared.ui.PageHeader;

/** Where the working day begins: the cards that features contribute. */
@Route("desk")
@Menu(title = "home.title", order = 0, icon = "vaadin:home")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER, Role.Names.OBSERVER})
public class HomeView extends Composite<Div> implements HasDynamicTitle {

    HomeView(List<HomeCard> cards, Features features) {
        Div grid = new Div();
        grid.addClassName("home-cards");
        cards.stream()
                .filter(card -> features.isOn(card.getClass()) && card.isOffered())
                .sorted(Comparator.comparingInt(HomeCard::order))
                .map(this::section)
                .forEach(grid::add);
        getContent().add(new PageHeader(getPageTitle()), grid);
    }

    private Component section(HomeCard card) {
        Section section = new Section(new H2(getTranslation(card.titleKey())), card.create());
        section.addClassName("home-card");
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.title");
    }
}
