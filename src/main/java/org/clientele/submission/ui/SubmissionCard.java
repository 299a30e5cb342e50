package org.clientele.submission.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Notices;
import org.clientele.submission.SubmissionId;
import org.clientele.submission.SubmissionRow;
import org.clientele.vacancy.StageKind;
import org.clientele.vacancy.VacancyId;

/** A candidate on the board, to be dragged to another stage, or sent there by its button. */
final class SubmissionCard extends ListItem {

    private final SubmissionId id;
    private final Anchor link;

    SubmissionCard(
            SubmissionRow row,
            VacancyId vacancy,
            StageKind kind,
            SubmissionActions actions,
            Clock clock,
            Runnable refresh) {
        id = row.id();
        link = new Anchor(SubmissionNavigation.url(id), row.candidateName());
        addClassName("task-card");
        Div head = new Div(new H3(link));
        head.addClassName("business-card-head");
        add(head);
        if (!row.headline().isEmpty()) {
            Span headline = new Span(row.headline());
            headline.addClassName("secondary");
            add(headline);
        }
        Div facts = new Div();
        facts.addClassName("task-facts");
        facts.add(SubmissionTexts.flags(this, row, kind, clock));
        Span since = new Span(SubmissionTexts.since(this, row.stageSince(), clock.instant()));
        since.addClassName("secondary");
        facts.add(since);
        add(facts);
        if (actions.mayWork()) {
            SubmissionActions.Shown shown = SubmissionActions.Shown.of(row, vacancy);
            Button move = Buttons.icon(
                    "vaadin:arrows-long-right", "submission.move", click -> actions.ask(this, shown, null, refresh));
            move.setAriaLabel(getTranslation("submission.move.title", row.candidateName()));
            head.add(move);
            DragSource<SubmissionCard> source = DragSource.create(this);
            source.setDragData(shown);
            source.addDragEndListener(end -> {
                if (!end.isSuccessful()) {
                    Notices.info(this, "submission.move.nowhere", row.candidateName());
                }
            });
        }
    }

    boolean shows(SubmissionId submission) {
        return id.equals(submission);
    }

    void focus() {
        link.focus();
    }
}
