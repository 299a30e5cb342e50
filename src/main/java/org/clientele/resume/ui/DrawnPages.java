package org.clientele.resume.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.clientele.attachment.preview.Drawable;
import org.clientele.attachment.preview.PreviewOutcome;
import org.clientele.attachment.preview.Previews;
import org.clientele.shared.ui.Background;

/** The pages of a file, drawn beside the page that shows them. */
final class DrawnPages extends Composite<Div> {

    /** @param outcome of drawing it */
    private record Drawn(Drawable file, PreviewOutcome outcome) {}

    private final Previews previews;

    /** @param file made or fetched beside the page too; empty if there is none */
    DrawnPages(UI page, String name, Supplier<Optional<? extends Drawable>> file, Previews previews) {
        this.previews = previews;
        getContent().addClassName("preview-pages");
        // Whoever has no mouse scrolls by the arrow keys.
        getContent()
                .getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", name);
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", name);
        getContent().add(bar);
        Background work = Background.start(
                page,
                () -> file.get().map(found -> new Drawn(found, previews.of(found))),
                drawn -> drawn.ifPresentOrElse(this::show, this::showNothing),
                this::showNothing);
        addDetachListener(event -> work.cancel());
    }

    private void show(Drawn drawn) {
        switch (drawn.outcome()) {
            case PreviewOutcome.Pages(int shown, int total) -> {
                getContent().removeAll();
                for (int number = 1; number <= shown; number++) {
                    getContent().add(image(drawn.file(), number, total));
                }
                if (shown < total) {
                    getContent().add(new Paragraph(getTranslation("attachment.preview.cut", shown, total)));
                }
            }
            case PreviewOutcome.PlainText text -> showNothing();
            case PreviewOutcome.Refused refused -> showNothing();
        }
    }

    private void showNothing() {
        getContent().removeAll();
        getContent().add(new Paragraph(getTranslation("resumetab.notDrawn")));
    }

    private Image image(Drawable file, int number, int total) {
        Image image = new Image();
        image.setAlt(getTranslation("attachment.preview.page", number, total));
        previews.page(file, number).ifPresent(drawn -> image.setSrc(served(drawn)));
        return image;
    }

    /** Handed to this page alone, as long as it shows it. */
    private static DownloadHandler served(Path file) {
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
