package org.clientele.attachment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import org.clientele.attachment.AttachmentId;
import org.clientele.attachment.preview.PreviewOutcome;
import org.clientele.attachment.preview.PreviewOutcome.Pages;
import org.clientele.attachment.preview.PreviewOutcome.PlainText;
import org.clientele.attachment.preview.PreviewOutcome.Refused;
import org.clientele.shared.ui.Buttons;

/** Shows a file as images of its pages, or its text in a frame in which nothing runs. */
final class PreviewDialog {

    private final Dialog dialog = new Dialog();
    private final AttachmentId id;
    private final int number;

    PreviewDialog(AttachmentId id, int number, String fileName, PreviewOutcome outcome) {
        this.id = id;
        this.number = number;
        dialog.setHeaderTitle(fileName);
        dialog.addClassName("preview-dialog");
        dialog.setResizable(true);
        dialog.add(
                switch (outcome) {
                    case Pages pages -> pages(pages, fileName);
                    case PlainText text -> text(fileName);
                    case Refused refused ->
                        new Paragraph(dialog.getTranslation("attachment.preview." + refused.reason(), fileName));
                });
        dialog.getFooter()
                .add(
                        FileTexts.download(id, number, fileName),
                        Buttons.primary("action.close", click -> dialog.close()));
    }

    void open() {
        dialog.open();
    }

    private Component pages(Pages pages, String fileName) {
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

    private Component text(String fileName) {
        IFrame frame = new IFrame(AttachmentNavigation.previewUrl(id, number, "text"));
        frame.setSandbox(IFrame.SandboxType.RESTRICT_ALL);
        frame.setTitle(fileName);
        frame.addClassName("preview-text");
        return frame;
    }
}
