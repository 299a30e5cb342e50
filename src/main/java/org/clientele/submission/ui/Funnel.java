package org.clientele.submission.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.clientele.submission.Board;
import org.clientele.submission.Stages;
import org.clientele.vacancy.StageView;

/**
 * How many candidates each stage has, as bars. Of the stages in which the search goes on, whoever stands in a later one
 * has been in the ones before: so the bars narrow from the first to the last.
 */
final class Funnel extends Composite<Div> {

    void show(Board board) {
        getContent().removeAll();
        getContent().addClassNames("card", "funnel");
        OrderedList bars = new OrderedList();
        long all = board.rows().stream()
                .filter(row ->
                        board.stages().stream().anyMatch(stage -> stage.id().equals(row.stage()) && isOnTheWay(stage)))
                .count();
        long passed = 0;
        for (StageView stage : board.stages()) {
            if (isOnTheWay(stage)) {
                int here = board.in(stage).size();
                bars.add(bar(stage, all - passed, here, all));
                passed += here;
            }
        }
        Paragraph hint = new Paragraph(getTranslation("submission.funnel.hint"));
        hint.addClassName("secondary");
        getContent().add(new H2(getTranslation("submission.funnel")), bars, hint);
    }

    /** Hired is where the way leads to; rejected and withdrawn are beside it. */
    private static boolean isOnTheWay(StageView stage) {
        return switch (stage.details().kind()) {
            case HIRED -> true;
            default -> !Stages.isTerminal(stage.details().kind());
        };
    }

    private ListItem bar(StageView stage, long reached, int here, long all) {
        Span name = new Span(SubmissionTexts.stage(this, stage));
        name.addClassName("funnel-name");
        // A native bar: its width is its value, and nothing has to be styled from here.
        com.vaadin.flow.dom.Element meter = new com.vaadin.flow.dom.Element("meter");
        meter.setAttribute("min", "0")
                .setAttribute("max", Long.toString(Math.max(1, all)))
                .setAttribute("value", Long.toString(reached))
                .setAttribute("aria-hidden", "true");
        Span number = new Span(reached == here ? Long.toString(reached) : reached + " (" + here + ")");
        number.addClassName("funnel-number");
        ListItem item = new ListItem(name);
        item.getElement().appendChild(meter);
        item.add(number);
        return item;
    }
}
