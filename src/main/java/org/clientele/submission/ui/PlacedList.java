package org.clientele.submission.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.Times;
import org.clientele.submission.PlacedRow;
import org.clientele.vacancy.ui.VacancyNavigation;

/** Submissions that are not of one vacancy. */
final class PlacedList extends Composite<UnorderedList> {

    /** What tells the submissions of the list from each other. */
    enum Shows {
        VACANCY,
        BOTH
    }

    PlacedList(List<PlacedRow> rows, Shows shows, Clock clock) {
        getContent().addClassNames("moves", "placed");
        rows.forEach(row -> getContent().add(line(row, shows, clock)));
    }

    private ListItem line(PlacedRow row, Shows shows, Clock clock) {
        String name = shows == Shows.BOTH ? row.candidateName() : row.vacancyTitle();
        Anchor link = new Anchor(SubmissionNavigation.url(row.id()), name);
        link.addClassName("placed-name");
        Span place = new Span(shows == Shows.BOTH ? "" : row.clientName());
        place.addClassName("secondary");
        Div facts = new Div(SubmissionTexts.stageBadge(this, row.kind(), row.stageName()));
        facts.addClassName("task-facts");
        if (row.withdrawnAt() != null) {
            facts.add(BadgeColor.AMBER.badge(getTranslation("submission.withdrawn")));
        }
        Span since = new Span(SubmissionTexts.since(this, row.stageSince(), clock.instant()));
        since.addClassName("secondary");
        facts.add(since);
        ListItem item = new ListItem(link, place, facts, times(row));
        if (shows == Shows.BOTH) {
            place.add(new Anchor(VacancyNavigation.url(row.vacancy(), "pipeline"), row.vacancyTitle()));
        }
        return item;
    }

    private Span times(PlacedRow row) {
        Instant shown = row.shownAt();
        Instant seen = row.seenAt();
        String text = shown == null
                ? getTranslation("submission.notShown")
                : getTranslation("submission.shownAt") + " " + Times.date(this, shown);
        Span times = new Span(
                seen == null ? text : text + ", " + getTranslation("submission.client.opened", Times.date(this, seen)));
        times.addClassName("secondary");
        return times;
    }
}
