package org.clientele.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clientele.shared.ui.Icons;
import org.clientele.submission.Board;
import org.clientele.submission.Stages;
import org.clientele.submission.SubmissionId;
import org.clientele.submission.SubmissionRow;
import org.clientele.vacancy.StageId;
import org.clientele.vacancy.StageKind;
import org.clientele.vacancy.StageView;
import org.jspecify.annotations.Nullable;

/** The candidates of a vacancy in a column for each stage. */
final class StageBoard extends Composite<Div> {

    /** Browsers scroll on their own only at the very edge, and some not at all. Columns keep the event to themselves. */
    private static final String SCROLL_WHILE_DRAGGING = """
            this.addEventListener('dragover', event => {
              const box = this.getBoundingClientRect();
              const edge = Math.min(96, box.width / 5);
              if (event.clientX < box.left + edge) { this.scrollLeft -= 24; }
              if (event.clientX > box.right - edge) { this.scrollLeft += 24; }
            }, true);""";

    /** How many cards a column shows until one asks for the others: cards take memory on the server. */
    private static final int AT_FIRST = 20;

    private final SubmissionActions actions;
    private final Clock clock;
    private final Runnable refresh;
    private final Set<StageId> whole = new HashSet<>();
    private final Set<StageId> unfolded = new HashSet<>();
    private final Map<StageId, NativeButton> folds = new HashMap<>();
    private @Nullable SubmissionId touched;

    /** @param refresh shows the board anew, after somebody was moved on it */
    StageBoard(SubmissionActions actions, Clock clock, Runnable refresh) {
        this.actions = actions;
        this.clock = clock;
        this.refresh = refresh;
        getContent().addClassNames("task-board", "stage-board");
        // On phones one scrolls from column to column: the keyboard has to get here, too.
        getContent()
                .getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("submission.board.label"))
                .executeJs(SCROLL_WHILE_DRAGGING);
    }

    void show(Board board) {
        getContent().removeAll();
        board.stages().forEach(stage -> getContent().add(column(board, stage)));
        if (touched != null) {
            focus(touched);
        }
    }

    /** Whoever works by the keyboard goes on where the card is now, or on the board if it is not there any more. */
    private void focus(SubmissionId submission) {
        getContent()
                .getChildren()
                .flatMap(Component::getChildren)
                .flatMap(Component::getChildren)
                .filter(SubmissionCard.class::isInstance)
                .map(SubmissionCard.class::cast)
                .filter(card -> card.shows(submission))
                .findFirst()
                .ifPresentOrElse(
                        SubmissionCard::focus, () -> getContent().getElement().callJsFunction("focus"));
    }

    private void refreshAfter(SubmissionId submission) {
        touched = submission;
        refresh.run();
        touched = null;
    }

    private Section column(Board board, StageView stage) {
        List<SubmissionRow> rows = board.in(stage);
        boolean closing = isClosing(stage);
        boolean folded = closing && !unfolded.contains(stage.id());
        Section section = new Section(head(board, stage, rows.size(), closing, folded));
        section.addClassName("task-column");
        section.setClassName("stage-folded", folded);
        if (folded) {
            return receiving(section, stage);
        }
        if (rows.isEmpty()) {
            Paragraph nobody = new Paragraph(getTranslation("submission.board.nobody"));
            nobody.addClassName("secondary");
            section.add(nobody);
        } else {
            fill(section, rows, board, stage);
        }
        return receiving(section, stage);
    }

    /** Where all is over for a candidate; hired is what all the others want to become. */
    private static boolean isClosing(StageView stage) {
        StageKind kind = stage.details().kind();
        return Stages.isTerminal(kind) && kind != StageKind.HIRED;
    }

    private H2 head(Board board, StageView stage, int candidates, boolean closing, boolean folded) {
        String name = SubmissionTexts.stage(this, stage);
        Span number = new Span(Integer.toString(candidates));
        number.addClassName("stage-number");
        if (!closing) {
            return new H2(new Span(name), number);
        }
        NativeButton fold = new NativeButton();
        fold.add(Icons.of(folded ? "vaadin:angle-right" : "vaadin:angle-down"), new Span(" " + name));
        fold.addClickListener(click -> {
            if (!unfolded.remove(stage.id())) {
                unfolded.add(stage.id());
            }
            show(board);
            Optional.ofNullable(folds.get(stage.id())).ifPresent(NativeButton::focus);
        });
        folds.put(stage.id(), fold);
        fold.addClassName("stage-fold");
        fold.getElement().setAttribute("aria-expanded", Boolean.toString(!folded));
        return new H2(fold, number);
    }

    private Section receiving(Section section, StageView stage) {
        if (actions.mayWork()) {
            DropTarget.create(section)
                    .addDropListener(event -> event.getDragData()
                            .filter(SubmissionActions.Shown.class::isInstance)
                            .map(SubmissionActions.Shown.class::cast)
                            .filter(shown -> !shown.stage().equals(stage.id()))
                            .ifPresent(shown -> actions.move(this, shown, stage, () -> refreshAfter(shown.id()))));
        }
        return section;
    }

    private void fill(Section section, List<SubmissionRow> rows, Board board, StageView stage) {
        UnorderedList cards = new UnorderedList();
        cards.addClassName("task-cards");
        int shown = whole.contains(stage.id()) ? rows.size() : Math.min(AT_FIRST, rows.size());
        rows.subList(0, shown).forEach(row -> cards.add(card(row, board, stage)));
        section.add(cards);
        if (shown < rows.size()) {
            Button more = new Button(getTranslation("submission.board.more", rows.size() - shown));
            more.addClickListener(click -> {
                whole.add(stage.id());
                rows.subList(shown, rows.size()).forEach(row -> cards.add(card(row, board, stage)));
                more.removeFromParent();
            });
            section.add(more);
        }
    }

    private SubmissionCard card(SubmissionRow row, Board board, StageView stage) {
        return new SubmissionCard(
                row, board.vacancy().id(), stage.details().kind(), actions, clock, () -> refreshAfter(row.id()));
    }
}
