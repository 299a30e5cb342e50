package org.clientele.portal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clientele.portal.acts.ActOutcome;
import org.clientele.portal.acts.PortalFeedback;
import org.clientele.submission.SubmissionId;

/** A contact puts the skills of a candidate right (docs/features.md S2.39): takes some away, types others. */
final class SkillsDialog {

    private SkillsDialog() {}

    static void open(
            Component source, SubmissionId id, List<String> skills, PortalFeedback feedback, Runnable refresh) {
        MultiSelectComboBox<String> field = new MultiSelectComboBox<>(source.getTranslation("portalpages.skills"));
        field.setItems(skills);
        field.setValue(new HashSet<>(skills));
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(event -> {
            Set<String> more = new HashSet<>(field.getValue());
            more.add(event.getDetail().strip());
            field.setItems(more);
            field.setValue(more);
        });
        field.setHelperText(source.getTranslation("portalpages.skills.hint"));
        field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        field.addClassName("portal-skills-field");
        new ActDialog("portalpages.skills.correct", "action.save", () -> {
                    Set<String> added = new HashSet<>(field.getValue());
                    skills.forEach(added::remove);
                    Set<String> removed = new HashSet<>(skills);
                    removed.removeAll(field.getValue());
                    ActOutcome outcome = feedback.correctSkills(id, added, removed);
                    return ActNotices.tell(source, outcome, "portalpages.act.corrected", refresh);
                })
                .with(field)
                .open();
    }
}
