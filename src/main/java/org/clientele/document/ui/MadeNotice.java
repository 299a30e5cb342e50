package org.clientele.document.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.time.Duration;
import org.clientele.document.MakeOutcome;
import org.clientele.document.pdf.PdfOutcome;

/** Says that a document was made, with its files to be taken at once, and why there is no PDF if there is none. */
final class MadeNotice {

    private static final Duration LONG = Duration.ofSeconds(15);

    private MadeNotice() {}

    static void show(UI page, MakeOutcome.Made made) {
        Div content = new Div(new Paragraph(
                page.getTranslation("generating.made", made.document().number())));
        PdfOutcome pdf = made.pdf();
        if (pdf != null && !(pdf instanceof PdfOutcome.Pdf)) {
            content.add(new Paragraph(OutcomeTexts.pdf(page, pdf)));
        }
        Div files = new Div(DocumentItem.files(page, made.document()));
        files.addClassName("document-files");
        content.add(files);
        Notification notice = new Notification();
        notice.add(content);
        notice.addThemeVariants(NotificationVariant.SUCCESS);
        notice.setDuration((int) LONG.toMillis());
        notice.setPosition(Notification.Position.TOP_CENTER);
        notice.open();
    }
}
