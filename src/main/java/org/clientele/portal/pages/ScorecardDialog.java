package org.clientele.portal.pages;

import com.vaadin.flow.component.dialog.Dialog;
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
import org.clientele.shared.ui.Buttons;

/** What an interviewer of the client says of a candidate afterwards: a recommendation, points, and words. */
final class ScorecardDialog {

    /** What interviews usually are about; each is called by a translation. */
    private static final List<String> CRITERIA = List.of("professional", "communication", "motivation", "fit");

    private final Dialog dialog = new Dialog();

    /** What was said. */
    record Said(Recommendation recommendation, List<Score> scores, String remark) {}

    /** @param act is told it, and says whether it was kept; else what was typed stays */
    ScorecardDialog(Predicate<Said> act) {
        RadioButtonGroup<Recommendation> advice =
                new RadioButtonGroup<>(dialog.getTranslation("portalpages.scorecard.advice"));
        advice.setItems(Recommendation.values());
        advice.setItemLabelGenerator(each -> dialog.getTranslation("interview.recommendation." + each));
        advice.setRequiredIndicatorVisible(true);
        Map<String, Select<Integer>> points = CRITERIA.stream()
                .map(criterion -> dialog.getTranslation("interview.scores." + criterion))
                .collect(Collectors.toMap(
                        name -> name, ScorecardDialog::points, (one, other) -> one, LinkedHashMap::new));
        TextArea remark = new TextArea(dialog.getTranslation("portalpages.rating.remark"));
        remark.setWidthFull();
        dialog.setHeaderTitle(dialog.getTranslation("portalpages.scorecard"));
        dialog.addClassName("form-dialog");
        dialog.add(advice);
        points.values().forEach(dialog::add);
        dialog.add(remark);
        dialog.getFooter()
                .add(
                        Buttons.of("action.cancel", click -> dialog.close()),
                        Buttons.primary("portalpages.send", click -> {
                            if (advice.getValue() == null) {
                                advice.setErrorMessage(dialog.getTranslation("error.required"));
                                advice.setInvalid(true);
                                return;
                            }
                            List<Score> scores = new ArrayList<>();
                            points.forEach((criterion, field) -> {
                                if (field.getValue() != null) {
                                    scores.add(new Score(criterion, field.getValue()));
                                }
                            });
                            if (act.test(new Said(advice.getValue(), scores, remark.getValue()))) {
                                dialog.close();
                            }
                        }));
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
