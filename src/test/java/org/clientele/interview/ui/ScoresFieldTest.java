package org.clientele.interview.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import org.clientele.interview.Score;
import org.junit.jupiter.api.Test;

class ScoresFieldTest {

    private final ScoresField field = new ScoresField(List.of("Motivation", "Fit with the team"));

    @Test
    void whatIsOfferedIsNoJudgementUntilSomebodyGivesPoints() {
        assertThat(field.getValue()).isEmpty();
        assertThat(all(IntegerField.class)).hasSize(2).allMatch(IntegerField::isEmpty);

        all(IntegerField.class).getLast().setValue(4);

        assertThat(field.getValue()).containsExactly(new Score("Fit with the team", 4));
    }

    @Test
    void aCriterionOfOnesOwnIsNotLeftOutSilently() {
        field.setValue(List.of(new Score("SQL", 5)));
        all(IntegerField.class).getLast().clear();

        assertThat(all(TextField.class)).hasSize(3);
        assertThat(field.getValue()).containsExactly(new Score("SQL", 0));
    }

    private <C extends Component> List<C> all(Class<C> type) {
        return below(field).filter(type::isInstance).map(type::cast).toList();
    }

    private static Stream<Component> below(Component whole) {
        return whole.getChildren().flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }
}
