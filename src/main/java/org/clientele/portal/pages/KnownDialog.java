package org.clientele.portal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.clientele.portal.acts.ActOutcome;
import org.clientele.portal.acts.PortalFeedback;
import org.clientele.shared.ui.DateFields;
import org.clientele.submission.SubmissionId;

/** A contact says that its company knew the candidate before the agency did (docs/features.md N11). */
final class KnownDialog {

    private KnownDialog() {}

    static void open(Component source, SubmissionId id, PortalFeedback feedback, Runnable refresh) {
        DatePicker since = DateFields.of("portalpages.known.since");
        TextArea reason = new TextArea(source.getTranslation("portalpages.known.reason"));
        reason.setWidthFull();
        Paragraph hint = new Paragraph(source.getTranslation("portalpages.known.hint"));
        new ActDialog("portalpages.known", "portalpages.send", () -> {
                    ActOutcome outcome = feedback.claimKnown(id, since.getValue(), reason.getValue());
                    return ActNotices.tell(source, outcome, "portalpages.act.said", refresh);
                })
                .with(hint, since, reason)
                .open();
    }
}
