package org.clientele.portal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.clientele.portal.PortalAccountState;
import org.clientele.portal.setup.Colleague;
import org.clientele.portal.setup.PortalColleagues;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.Buttons;

/** Who else of the client uses the portal, how many seats are taken, and inviting somebody, each where it is allowed. */
final class ColleaguesPanel extends Composite<Section> {

    private final PortalColleagues colleagues;

    ColleaguesPanel(PortalColleagues colleagues) {
        this.colleagues = colleagues;
        getContent().addClassName("portal-panel");
        show();
    }

    private void show() {
        boolean mayInvite = colleagues.mayInvite();
        getContent().removeAll();
        getContent().add(new H2(getTranslation("portalpages.colleagues")));
        colleagues
                .seats()
                .ifPresent(seats -> getContent()
                        .add(new Paragraph(
                                seats.most() == null
                                        ? getTranslation("portalpages.colleagues.seats.unlimited", seats.taken())
                                        : getTranslation(
                                                "portalpages.colleagues.seats", seats.taken(), seats.most()))));
        if (mayInvite) {
            getContent().add(list(colleagues.list()));
            Div foot = new Div(Buttons.of(
                    "portalpages.colleagues.invite", click -> new ColleagueDialog(colleagues, this::show).open()));
            foot.addClassName("portal-verdicts");
            getContent().add(foot);
        }
        getContent().setVisible(mayInvite || colleagues.seats().isPresent());
    }

    private Component list(List<Colleague> all) {
        if (all.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("portalpages.colleagues.none"));
            none.addClassName("secondary");
            return none;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("portal-list");
        all.forEach(colleague -> {
            Span position = new Span(colleague.position());
            position.addClassName("secondary");
            boolean invited = colleague.state() == PortalAccountState.INVITED;
            ListItem item = new ListItem(new Span(colleague.name()), position);
            item.add((invited ? BadgeColor.BLUE : BadgeColor.GREEN)
                    .badge(getTranslation("contact.portalState." + colleague.state())));
            list.add(item);
        });
        return list;
    }
}
