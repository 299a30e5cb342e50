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

/** A scorecard: criteria in one's own words, each with points. */
final class ScoresField extends CustomField<List<Score>> {

    private record Line(TextField criterion, IntegerField points, Div row) {}

    private final Div rows = new Div();
    private final List<Line> lines = new ArrayList<>();
    private final Button more = Buttons.of("interview.scores.add", click -> addLine(new Score("", Score.BEST)));

    ScoresField() {
        super(List.of());
        setLabel(getTranslation("interview.scores"));
        add(rows, more);
    }

    private void addLine(Score score) {
        TextField criterion = new TextField();
        criterion.setAriaLabel(getTranslation("interview.scores.criterion"));
        criterion.setMaxLength(Score.CRITERION_MAX);
        criterion.setValue(score.criterion());
        IntegerField points = new IntegerField();
        points.setAriaLabel(getTranslation("interview.scores.score"));
        points.setMin(1);
        points.setMax(Score.BEST);
        points.setStepButtonsVisible(true);
        points.setValue(score.score());
        Div row = new Div(criterion, points);
        row.addClassName("score-field");
        Line line = new Line(criterion, points, row);
        row.add(Buttons.icon("vaadin:close-small", "interview.scores.remove", click -> remove(line)));
        criterion.addValueChangeListener(event -> updateValue());
        points.addValueChangeListener(event -> updateValue());
        lines.add(line);
        rows.add(row);
        more.setEnabled(lines.size() < Score.MOST);
    }

    private void remove(Line line) {
        lines.remove(line);
        rows.remove(line.row());
        more.setEnabled(true);
        updateValue();
    }

    @Override
    protected List<Score> generateModelValue() {
        return lines.stream()
                .map(line -> new Score(
                        line.criterion().getValue(),
                        Optional.ofNullable(line.points().getValue()).orElse(0)))
                .toList();
    }

    @Override
    protected void setPresentationValue(List<Score> scores) {
        lines.clear();
        rows.removeAll();
        scores.forEach(this::addLine);
    }
}
