package org.clientele.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.clientele.attachment.preview.Previews;
import org.clientele.document.TemplateFormat;
import org.clientele.document.TemplateRow;
import org.clientele.document.TemplateTrials.Trial;
import org.clientele.shared.ui.Buttons;

/** What a template makes of the examples. */
final class TemplateTrialDialog {

    private static final String PDF = "application/pdf";

    private final Dialog dialog = new Dialog();
    private final TemplateRow template;

    TemplateTrialDialog(TemplateRow template) {
        this.template = template;
        String inWords = dialog.getTranslation("template.trial.running");
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", inWords);
        Div progress = new Div(new Paragraph(inWords), bar);
        progress.getElement().setAttribute("role", "status");
        dialog.setHeaderTitle(dialog.getTranslation("template.trial.of", template.name()));
        dialog.addClassName("preview-dialog");
        dialog.add(progress);
        dialog.getFooter().add(Buttons.primary("action.close", click -> dialog.close()));
    }

    void open() {
        dialog.open();
    }

    void close() {
        dialog.close();
    }

    void show(Trial trial, Previews previews) {
        dialog.removeAll();
        switch (trial) {
            case Trial.Pdf(byte[] content) ->
                dialog.add(
                        new Paragraph(dialog.getTranslation("template.trial.pdf")),
                        download(content, "pdf", PDF),
                        new PdfPreview(content, previews));
            case Trial.Docx(byte[] content) ->
                dialog.add(
                        new Paragraph(dialog.getTranslation("template.trial.docx")),
                        download(content, TemplateFormat.DOCX.extension(), TemplateFormat.DOCX.mediaType()));
            case Trial.Failed(var problem) -> dialog.add(new Paragraph(TemplateTexts.problem(dialog, problem)));
        }
    }

    private Component download(byte[] content, String extension, String mediaType) {
        String name = template.name() + "." + extension;
        Anchor link = TemplateDownload.of(
                dialog.getTranslation("template.trial.download", name), name, mediaType, () -> content);
        return new Div(link);
    }
}
