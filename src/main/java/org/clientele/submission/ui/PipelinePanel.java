package org.clientele.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Clock;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.Notices;
import org.clientele.submission.Board;
import org.clientele.submission.SubmissionBoards;
import org.clientele.vacancy.VacancyId;

/** Everybody in a vacancy's pipeline: numbers, and a board or a table. */
final class PipelinePanel extends Composite<Div> {

    private final VacancyId vacancy;
    private final SubmissionBoards boards;
    private final SubmissionActions actions;
    private final SubmitDialogs dialogs;
    private final Funnel funnel = new Funnel();
    private final StageBoard board;
    private final StageTable table;
    private final Div empty = new Div();
    private final Paragraph more = new Paragraph();
    private final RadioButtonGroup<Look> look = new RadioButtonGroup<>();

    /** How the candidates are shown. */
    private enum Look {
        BOARD,
        TABLE
    }

    PipelinePanel(
            VacancyId vacancy, SubmissionBoards boards, SubmissionActions actions, SubmitDialogs dialogs, Clock clock) {
        this.vacancy = vacancy;
        this.boards = boards;
        this.actions = actions;
        this.dialogs = dialogs;
        board = new StageBoard(actions, clock, this::refresh);
        table = new StageTable(actions, clock, this::refresh);
        look.setItems(Look.values());
        look.setItemLabelGenerator(
                each -> getTranslation(each == Look.BOARD ? "submission.board" : "submission.table"));
        look.setValue(Look.BOARD);
        look.setAriaLabel(getTranslation("submission.pipeline"));
        look.addClassName("look");
        look.addValueChangeListener(event -> refresh());
        more.addClassName("secondary");
        getContent().addClassName("pipeline");
        getContent().add(toolbar(), empty, funnel, more, board, table);
        refresh();
    }

    private Div toolbar() {
        Div toolbar = new Div();
        toolbar.addClassName("section-toolbar");
        if (actions.mayWork()) {
            toolbar.add(share(true), add());
        }
        toolbar.add(look);
        return toolbar;
    }

    private Button share(boolean primary) {
        return primary
                ? Buttons.primary("submission.share", click -> dialogs.forVacancy(this, vacancy, this::refresh))
                : Buttons.of("submission.share", click -> dialogs.forVacancy(this, vacancy, this::refresh));
    }

    private Button add() {
        return Buttons.of("submission.add", click -> dialogs.propose(this, vacancy, this::refresh));
    }

    private void refresh() {
        boards.of(vacancy).ifPresentOrElse(this::show, () -> Notices.failure(this, "common.gone"));
    }

    private void show(Board found) {
        boolean nobody = found.rows().isEmpty();
        empty.removeAll();
        empty.setVisible(nobody);
        if (nobody) {
            empty.add(emptyState());
        }
        funnel.setVisible(!nobody);
        look.setVisible(!nobody);
        more.setVisible(found.more());
        more.setText(getTranslation("submission.board.max", SubmissionBoards.MAX));
        boolean asBoard = look.getValue() == Look.BOARD;
        board.setVisible(!nobody && asBoard);
        table.setVisible(!nobody && !asBoard);
        funnel.show(found);
        if (asBoard) {
            board.show(found);
        } else {
            table.show(found);
        }
    }

    private Component emptyState() {
        return actions.mayWork()
                ? new EmptyState("submission.board.empty", "submission.board.empty.hint", share(false), add())
                : new EmptyState("submission.board.empty", "submission.none");
    }
}
