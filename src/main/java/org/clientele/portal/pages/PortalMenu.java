package org.clientele.portal.pages;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.clientele.portal.acts.ContactRights;
import org.clientele.shared.ui.Icons;

/** The ways to the pages of the portal: above them, and on phones below, where the thumb is. */
final class PortalMenu extends Composite<Nav> {

    private final List<Anchor> links = new ArrayList<>();

    PortalMenu(ContactRights rights) {
        getContent().addClassName("portal-nav");
        getContent().getElement().setAttribute("aria-label", getTranslation("portalpages.menu"));
        add(PortalNavigation.HOME, "vaadin:briefcase", "portalpages.home");
        if (rights.seesInterviews()) {
            add(PortalNavigation.INTERVIEWS, "vaadin:calendar", "portalpages.interviews");
        }
        if (rights.rights().mayRequestVacancy()) {
            add(PortalNavigation.REQUESTS, "vaadin:plus-circle-o", "portalpages.requests");
        }
        add(PortalNavigation.ACCOUNT, "vaadin:user", "portalpages.account");
    }

    private void add(String url, String icon, String key) {
        Anchor link = PortalNavigation.link(url, "");
        link.add(Icons.of(icon), new Span(getTranslation(key)));
        links.add(link);
        getContent().add(link);
    }

    /** Marks where one is; vacancies and candidates are reached from the home page, and belong to it. */
    void show(String path) {
        String current = links.stream()
                .map(Anchor::getHref)
                .filter(url -> !url.equals(PortalNavigation.HOME) && path.startsWith(url))
                .findFirst()
                .orElse(path.startsWith(PortalNavigation.INBOX) ? "" : PortalNavigation.HOME);
        links.forEach(link -> {
            if (link.getHref().equals(current)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
