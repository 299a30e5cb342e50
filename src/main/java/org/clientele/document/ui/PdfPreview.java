package org.clientele.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clientele.attachment.preview.PreviewOutcome;
import org.clientele.attachment.preview.Previews;

/** The pages of a PDF that is kept nowhere yet. */
final class PdfPreview extends Composite<Div> {

    PdfPreview(byte[] content, Previews previews) {
        PdfPages pdf = new PdfPages(content);
        switch (previews.of(pdf)) {
            case PreviewOutcome.Pages(int shown, int total) -> show(pdf, previews, shown, total);
            case PreviewOutcome.PlainText text -> showNothing();
            case PreviewOutcome.Refused refused -> showNothing();
        }
    }

    private void showNothing() {
        getContent().add(new Paragraph(getTranslation("generating.preview.none")));
    }

    private void show(PdfPages pdf, Previews previews, int shown, int total) {
        Div all = getContent();
        all.addClassName("preview-pages");
        // Whoever has no mouse scrolls by the arrow keys.
        all.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("generating.preview"));
        for (int page = 1; page <= shown; page++) {
            Image image = new Image();
            image.setAlt(getTranslation("attachment.preview.page", page, total));
            previews.page(pdf, page).ifPresent(file -> image.setSrc(image(file)));
            all.add(image);
        }
        if (shown < total) {
            all.add(new Paragraph(getTranslation("attachment.preview.cut", shown, total)));
        }
    }

    /** Handed to this page alone, as long as it shows it. */
    private static DownloadHandler image(Path file) {
        return DownloadHandler.fromInputStream(event -> {
                    try {
                        return new DownloadResponse(
                                Files.newInputStream(file), "page.png", "image/png", Files.size(file));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .inline();
    }
}
