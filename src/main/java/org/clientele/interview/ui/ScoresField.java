package org.clientele.interview.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clientele.interview.Score;
import org.clientele.shared.ui.Buttons;

/** A scorecard: criteria in one's own words, each with points. Whatever is offered and gets no points is left out. */
final class ScoresField extends CustomField<List<Score>> {

    private record Line(TextField criterion, IntegerField points, boolean offered, Div row) {

        boolean saysSomething() {
            return !points.isEmpty() || !offered && !criterion.getValue().isBlank();
        }

        /** Without points it is none that can be kept, and the service says so. */
        Score score() {
            return new Score(
                    criterion.getValue(), Optional.ofNullable(points.getValue()).orElse(0));
        }
    }

    private final Div rows = new Div();
    private final List<Line> lines = new ArrayList<>();
    private final Button more = Buttons.of("interview.scores.add", click -> addLine("", false));

    /** @param criteria that are usual, each without points */
    ScoresField(List<String> criteria) {
        super(List.of());
        setLabel(getTranslation("interview.scores"));
        add(rows, more);
        criteria.forEach(criterion -> addLine(criterion, true));
    }

    private Line addLine(String said, boolean offered) {
        TextField criterion = new TextField();
        criterion.setAriaLabel(getTranslation("interview.scores.criterion"));
        criterion.setMaxLength(Score.CRITERION_MAX);
        criterion.setValue(said);
        IntegerField points = new IntegerField();
        points.setAriaLabel(getTranslation("interview.scores.score"));
        points.setMin(1);
        points.setMax(Score.BEST);
        points.setStepButtonsVisible(true);
        Div row = new Div(criterion, points);
        row.addClassName("score-field");
        Line line = new Line(criterion, points, offered, row);
        row.add(Buttons.icon("vaadin:close-small", "interview.scores.remove", click -> remove(line)));
        criterion.addValueChangeListener(event -> updateValue());
        points.addValueChangeListener(event -> updateValue());
        lines.add(line);
        rows.add(row);
        more.setEnabled(lines.size() < Score.MOST);
        return line;
    }

    private void remove(Line line) {
        lines.remove(line);
        rows.remove(line.row());
        more.setEnabled(true);
        updateValue();
    }

    @Override
    protected List<Score> generateModelValue() {
        return lines.stream().filter(Line::saysSomething).map(Line::score).toList();
    }

    /** What is offered stays. */
    @Override
    protected void setPresentationValue(List<Score> scores) {
        lines.stream().filter(line -> !line.offered()).toList().forEach(line -> {
            lines.remove(line);
            rows.remove(line.row());
        });
        scores.forEach(score -> addLine(score.criterion(), false).points().setValue(score.score()));
    }
}
