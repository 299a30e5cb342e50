package org.clientele.attachment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.clientele.attachment.AttachmentId;
import org.clientele.attachment.preview.PreviewOutcome;
import org.clientele.attachment.preview.PreviewOutcome.Pages;
import org.clientele.attachment.preview.PreviewOutcome.PlainText;
import org.clientele.attachment.preview.PreviewOutcome.Reason;
import org.clientele.attachment.preview.PreviewOutcome.Refused;
import org.clientele.shared.ui.Buttons;

/** Shows a file as images of its pages, or its text in a frame in which nothing runs; until then, that it is prepared. */
final class PreviewDialog {

    private final Dialog dialog = new Dialog();
    private final AttachmentId id;
    private final int number;
    private final String fileName;

    PreviewDialog(AttachmentId id, int number, String fileName) {
        this.id = id;
        this.number = number;
        this.fileName = fileName;
        dialog.setHeaderTitle(fileName);
        dialog.addClassName("preview-dialog");
        dialog.setResizable(true);
        dialog.getFooter()
                .add(
                        FileTexts.download(id, number, fileName),
                        Buttons.primary("action.close", click -> dialog.close()));
    }

    void open() {
        dialog.open();
    }

    void close() {
        dialog.close();
    }

    void showProgress() {
        String inWords = dialog.getTranslation("attachment.preview.drawing", fileName);
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", inWords);
        Div progress = new Div(new Paragraph(inWords), bar);
        progress.addClassName("preview-progress");
        progress.getElement().setAttribute("role", "status");
        dialog.add(progress);
    }

    void show(PreviewOutcome outcome) {
        dialog.removeAll();
        dialog.add(
                switch (outcome) {
                    case Pages pages -> pages(pages);
                    case PlainText text -> text();
                    case Refused(Reason reason) ->
                        new Paragraph(dialog.getTranslation("attachment.preview." + reason, fileName));
                });
    }

    private Component pages(Pages pages) {
        Div all = new Div();
        all.addClassName("preview-pages");
        // Whoever has no mouse scrolls by the arrow keys.
        all.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", fileName);
        for (int page = 1; page <= pages.shown(); page++) {
            String inWords = pages.total() == 1
                    ? fileName
                    : dialog.getTranslation("attachment.preview.page", page, pages.total());
            Image image = new Image(AttachmentNavigation.previewUrl(id, number, Integer.toString(page)), inWords);
            image.getElement().setAttribute("loading", "lazy");
            all.add(image);
        }
        if (pages.shown() < pages.total()) {
            all.add(new Paragraph(dialog.getTranslation("attachment.preview.cut", pages.shown(), pages.total())));
        }
        return all;
    }

    private Component text() {
        IFrame frame = new IFrame(AttachmentNavigation.previewUrl(id, number, "text"));
        frame.setSandbox(IFrame.SandboxType.RESTRICT_ALL);
        frame.setTitle(fileName);
        frame.addClassName("preview-text");
        return frame;
    }
}
