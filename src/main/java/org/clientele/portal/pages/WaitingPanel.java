package org.clientele.portal.pages;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import org.clientele.interview.Answer;
import org.clientele.portal.PortalAgendaItem;
import org.clientele.portal.PortalVacancySummary;

/** What a contact is asked for: candidates whom it has not looked at, and interviews that it has not answered. */
final class WaitingPanel extends Composite<Section> {

    private static final int MOST = 8;

    WaitingPanel(List<PortalVacancySummary> vacancies, List<PortalAgendaItem> interviews, Instant now) {
        UnorderedList list = new UnorderedList();
        list.addClassName("portal-list");
        interviews.stream()
                .filter(item ->
                        item.answer() == Answer.NONE && !item.interview().hasBegun(now))
                .limit(MOST)
                .forEach(item -> list.add(line(
                        PortalNavigation.url(item.interview().submission()),
                        getTranslation(
                                item.proposals().isEmpty()
                                        ? "portalpages.waiting.answer"
                                        : "portalpages.waiting.choose",
                                item.candidate()),
                        item.vacancy())));
        vacancies.stream()
                .filter(summary -> summary.fresh() > 0)
                .limit(MOST)
                .forEach(summary -> list.add(line(
                        PortalNavigation.url(summary.row().id()),
                        getTranslation("portalpages.waiting.fresh", summary.fresh()),
                        summary.row().title())));
        getContent().addClassName("portal-panel");
        getContent().add(new H2(getTranslation("portalpages.waiting")));
        if (list.getChildren().findAny().isPresent()) {
            getContent().add(list);
        } else {
            Paragraph nothing = new Paragraph(getTranslation("portalpages.waiting.nothing"));
            nothing.addClassName("secondary");
            getContent().add(nothing);
        }
    }

    private static ListItem line(String url, String text, String about) {
        Span beside = new Span(about);
        beside.addClassName("secondary");
        return new ListItem(PortalNavigation.link(url, text), beside);
    }
}
