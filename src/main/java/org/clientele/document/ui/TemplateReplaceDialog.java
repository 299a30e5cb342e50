package org.clientele.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.clientele.document.TemplateAdministration;
import org.clientele.document.TemplateId;
import org.clientele.document.TemplateOutcome;
import org.clientele.document.TemplateRow;
import org.clientele.document.render.Problem;
import org.clientele.document.render.TemplateContent;
import org.clientele.shared.ui.Buttons;

/** Takes a new version of a template in, and says what is wrong with it. */
final class TemplateReplaceDialog {

    private final Dialog dialog = new Dialog();
    private final TemplateFileField file = new TemplateFileField();
    private final Div problems = new Div();
    private final TemplateAdministration templates;
    private final TemplateId template;
    private final Runnable whenKept;

    TemplateReplaceDialog(TemplateAdministration templates, TemplateRow row, Runnable whenKept) {
        this.templates = templates;
        this.template = new TemplateId(row.id());
        this.whenKept = whenKept;
        dialog.setHeaderTitle(dialog.getTranslation("template.replace.of", row.name()));
        dialog.addClassName("form-dialog");
        dialog.setCloseOnOutsideClick(false);
        dialog.add(new Paragraph(dialog.getTranslation("template.replace.hint")), file, problems);
        dialog.getFooter()
                .add(
                        Buttons.of("action.cancel", click -> dialog.close()),
                        Buttons.primary("action.save", click -> file.content().ifPresent(this::save)));
    }

    void open() {
        dialog.open();
    }

    private void save(TemplateContent content) {
        problems.removeAll();
        switch (templates.replace(template, content)) {
            case TemplateOutcome.Kept kept -> {
                dialog.close();
                whenKept.run();
            }
            case TemplateOutcome.Refused(List<Problem> found) -> problems.add(TemplateTexts.problems(dialog, found));
            case TemplateOutcome.Invalid invalid -> problems.add(new Paragraph(dialog.getTranslation("common.gone")));
            case TemplateOutcome.Gone gone -> problems.add(new Paragraph(dialog.getTranslation("common.gone")));
        }
    }

    /** Shows what a check found. */
    static void result(String title, Component result) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(title);
        dialog.add(result);
        dialog.getFooter().add(Buttons.primary("action.close", click -> dialog.close()));
        dialog.open();
    }
}
