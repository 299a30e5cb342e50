package org.clientele.resume.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.clientele.attachment.AttachmentRow;
import org.clientele.resume.BeginOutcome;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Notices;

/** Asks before the text of a file takes the place of the one in the editor, which stays among the earlier texts. */
final class BeginAnewDialog {

    private final Dialog dialog = new Dialog();
    private final KeptText text;
    private final ResumeServices services;
    private final Runnable reload;

    BeginAnewDialog(KeptText text, ResumeServices services, Runnable reload) {
        this.text = text;
        this.services = services;
        this.reload = reload;
        dialog.setHeaderTitle(dialog.getTranslation("resumetab.anew.title"));
        dialog.addClassName("form-dialog");
        List<AttachmentRow> files = services.originals(text.draft().candidate());
        if (files.isEmpty()) {
            dialog.add(new Paragraph(dialog.getTranslation("resumetab.anew.noFile")));
            dialog.getFooter().add(Buttons.primary("action.close", click -> dialog.close()));
        } else {
            OriginalSelect file = new OriginalSelect(files);
            file.setWidthFull();
            dialog.add(new Paragraph(dialog.getTranslation("resumetab.anew.explained")), file);
            dialog.getFooter()
                    .add(
                            Buttons.of("action.cancel", click -> dialog.close()),
                            Buttons.primary("resumetab.anew.begin", click -> begin(file.getValue())));
        }
    }

    void open() {
        dialog.open();
    }

    private void begin(AttachmentRow file) {
        switch (services.resumes().beginAnew(text.draft().id(), text.version(), file.id())) {
            case BeginOutcome.Read(SaveOutcome outcome, boolean inPart) -> tell(outcome, inPart);
            case BeginOutcome.Refused(String reasonKey) -> Notices.failure(dialog, reasonKey);
            case BeginOutcome.Gone gone -> Notices.failure(dialog, "common.gone");
        }
    }

    private void tell(SaveOutcome outcome, boolean inPart) {
        if (outcome instanceof SaveOutcome.Saved) {
            Notices.success(dialog, inPart ? "resumetab.begun.inPart" : "resumetab.anew.done");
            dialog.close();
            reload.run();
        } else {
            dialog.close();
            text.tellFailure(outcome);
        }
    }
}
