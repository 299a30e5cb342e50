package org.clientele.portal.pages;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.clientele.portal.PortalAgendaItem;

/** The next few interviews, on the home page. */
final class NextInterviews extends Composite<Section> {

    private static final int MOST = 5;

    NextInterviews(List<PortalAgendaItem> next) {
        getContent().addClassName("portal-panel");
        getContent().add(new H2(getTranslation("portalpages.next")));
        UnorderedList list = new UnorderedList();
        list.addClassName("portal-list");
        next.stream().limit(MOST).map(this::line).forEach(list::add);
        getContent()
                .add(list, PortalNavigation.link(PortalNavigation.INTERVIEWS, getTranslation("portalpages.next.all")));
    }

    private ListItem line(PortalAgendaItem item) {
        Span when = new Span(PortalWords.time(this, item.interview()));
        Span about = new Span(item.vacancy());
        about.addClassName("secondary");
        return new ListItem(
                PortalNavigation.link(PortalNavigation.url(item.interview().submission()), item.candidate()),
                when,
                about,
                PortalWords.interviewState(this, item.interview().state()));
    }
}
