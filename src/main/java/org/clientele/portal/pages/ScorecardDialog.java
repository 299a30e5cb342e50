package org.clientele.portal.pages;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clientele.interview.Recommendation;
import org.clientele.interview.Score;

/** What an interviewer of the client says of a candidate afterwards: a recommendation, points, and words. */
final class ScorecardDialog {

    /** What interviews usually are about; each is called by a translation. */
    private static final List<String> CRITERIA = List.of("professional", "communication", "motivation", "fit");

    private final RadioButtonGroup<Recommendation> advice = new RadioButtonGroup<>();
    private final Map<String, Select<Integer>> points;
    private final TextArea remark = new TextArea();
    private final ActDialog dialog;

    /** What was said. */
    record Said(Recommendation recommendation, List<Score> scores, String remark) {}

    /** @param act is told it, and says whether it was kept */
    ScorecardDialog(Predicate<Said> act) {
        dialog = new ActDialog("portalpages.scorecard", "portalpages.send", () -> send(act));
        advice.setLabel(advice.getTranslation("portalpages.scorecard.advice"));
        advice.setItems(Recommendation.values());
        advice.setItemLabelGenerator(each -> advice.getTranslation("interview.recommendation." + each));
        advice.setRequiredIndicatorVisible(true);
        points = CRITERIA.stream()
                .map(criterion -> advice.getTranslation("interview.scores." + criterion))
                .collect(Collectors.toMap(
                        name -> name, ScorecardDialog::points, (one, other) -> one, LinkedHashMap::new));
        remark.setLabel(remark.getTranslation("portalpages.rating.remark"));
        remark.setWidthFull();
        dialog.with(advice).with(points.values().toArray(Select<?>[]::new)).with(remark);
    }

    private boolean send(Predicate<Said> act) {
        if (advice.getValue() == null) {
            advice.setErrorMessage(advice.getTranslation("error.required"));
            advice.setInvalid(true);
            return false;
        }
        List<Score> scores = new ArrayList<>();
        points.forEach((criterion, field) -> {
            if (field.getValue() != null) {
                scores.add(new Score(criterion, field.getValue()));
            }
        });
        return act.test(new Said(advice.getValue(), scores, remark.getValue()));
    }

    private static Select<Integer> points(String criterion) {
        Select<Integer> field = new Select<>();
        field.setLabel(criterion);
        field.setItems(IntStream.rangeClosed(1, Score.BEST).boxed().toList());
        field.setEmptySelectionAllowed(true);
        field.setItemLabelGenerator(number -> number == null ? "–" : "★".repeat(number));
        field.setWidthFull();
        return field;
    }

    void open() {
        dialog.open();
    }
}
