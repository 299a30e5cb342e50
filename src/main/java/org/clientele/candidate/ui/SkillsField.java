package org.clientele.candidate.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.clientele.candidate.SkillRow;
import org.clientele.candidate.Skills;

/** Skills: those of the list are proposed as one types, any other can be typed as well and is added to the list. */
final class SkillsField extends MultiSelectComboBox<String> {

    SkillsField(Skills known) {
        setLabel(getTranslation("candidate.skills"));
        setHelperText(getTranslation("candidate.skills.hint"));
        setAllowCustomValue(true);
        setAutoExpand(AutoExpandMode.VERTICAL);
        setItems(query -> {
            query.getLimit();
            return query.getOffset() == 0
                    ? known.beginningWith(query.getFilter().orElse("")).stream().map(SkillRow::name)
                    : Stream.empty();
        });
        addCustomValueSetListener(event -> take(event.getDetail()));
    }

    /** Several at once come separated by commas. */
    private void take(String typed) {
        Set<String> skills = new LinkedHashSet<>(getValue());
        Arrays.stream(typed.split(","))
                .map(String::strip)
                .filter(skill -> !skill.isEmpty())
                .forEach(skills::add);
        setValue(skills);
    }
}
