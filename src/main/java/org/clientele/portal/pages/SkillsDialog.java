package org.clientele.portal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clientele.portal.acts.ActOutcome;
import org.clientele.portal.acts.PortalFeedback;
import org.clientele.shared.ui.Buttons;
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
        field.setWidthFull();
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(source.getTranslation("portalpages.skills.correct"));
        dialog.addClassName("form-dialog");
        dialog.add(field);
        dialog.getFooter()
                .add(Buttons.of("action.cancel", click -> dialog.close()), Buttons.primary("action.save", click -> {
                    Set<String> added = new HashSet<>(field.getValue());
                    skills.forEach(added::remove);
                    Set<String> removed = new HashSet<>(skills);
                    removed.removeAll(field.getValue());
                    ActOutcome outcome = feedback.correctSkills(id, added, removed);
                    if (ActNotices.tell(source, outcome, "portalpages.act.corrected", refresh)) {
                        dialog.close();
                    }
                }));
        dialog.open();
    }
}
