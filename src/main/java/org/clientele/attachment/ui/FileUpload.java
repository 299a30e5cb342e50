package org.clientele.attachment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.dom.DisabledUpdateMode;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.clientele.attachment.UploadOutcome;
import org.clientele.attachment.UploadOutcome.Kept;
import org.clientele.attachment.UploadOutcome.Reason;
import org.clientele.attachment.UploadOutcome.Refused;
import org.clientele.shared.ui.FileSizes;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.RefusedUpload;
import org.clientele.shared.ui.UnsavedGuard;
import org.clientele.shared.ui.UploadTexts;

/**
 * Where files are dropped or chosen, with progress and cancel for each. They come as they are, one a request, and go to
 * the store as they come. The session is not locked meanwhile: one can go on working.
 */
final class FileUpload extends Composite<Div> {

    /** Who takes a file in; called outside of the session's lock. */
    @FunctionalInterface
    interface Receiver {
        UploadOutcome receive(String fileName, long size, InputStream content);
    }

    /** Those that are kept leave the list; those that are not stay, with a button to try again. */
    private static final String DROP_KEPT = "this.files = this.files.filter(file => !file.complete)";

    /** A bar of progress is named after its file, which the component leaves to those who use it. */
    private static final String NAME_BARS = """
            for (const event of ['upload-start', 'upload-progress']) {
              this.addEventListener(event, () => this.querySelectorAll('vaadin-upload-file').forEach(
                item => item.querySelector('vaadin-progress-bar')?.setAttribute('aria-label', item.file.name)));
            }""";

    /** The reason stays beside the file, also beside one that is too large to be sent at all. */
    private static final String SHOW_REASONS = """
            this.addEventListener('upload-error', ({detail: {file, xhr}}) => {
              if (xhr.status === 422) file.error = JSON.parse(xhr.responseText).rejected[0].reason;
            });
            this.addEventListener('file-reject', ({detail: {file, error}}) => {
              if (file.size > this.maxFileSize) this.files = [Object.assign(file, {error}), ...this.files];
            });""";

    /** Without the one that the event tells of, which is done with. */
    private static final String OTHERS_COMING =
            "element.files.some(file => file.uploading && file !== event.detail.file)";

    private final Upload upload = new Upload();
    private final long maxSize;
    private final Receiver receiver;
    private final Consumer<Kept> whenKept;
    private final Locale locale = getLocale();
    private boolean coming;

    /** @param whenKept called after each file, with the session locked */
    FileUpload(long maxSize, Receiver receiver, Consumer<Kept> whenKept) {
        this.maxSize = maxSize;
        this.receiver = receiver;
        this.whenKept = whenKept;
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFileSize((int) Math.min(maxSize, Integer.MAX_VALUE));
        upload.setI18n(new UploadTexts(this, limit()).i18n());
        upload.setUploadHandler(this::handle);
        upload.addFileRejectedListener(event -> Notices.failure(this, keyOf(event), event.getFileName(), limit()));
        upload.getElement().executeJs(NAME_BARS + SHOW_REASONS);
        upload.addAllFinishedListener(event -> upload.getElement().executeJs(DROP_KEPT));
        askBeforeBreakingOff();
        Paragraph hint = new Paragraph(getTranslation("attachment.limit", limit()));
        hint.addClassName("secondary");
        getContent().addClassName("file-upload");
        getContent().add(upload, hint);
    }

    /** Leaving the page ends the uploads, so it asks as long as there are any. */
    private void askBeforeBreakingOff() {
        UnsavedGuard guard = UnsavedGuard.whileBusy(upload, () -> coming, "attachment.leave");
        upload.getElement().addEventListener("upload-start", event -> become(true, guard));
        for (String end : List.of("upload-success", "upload-error", "upload-abort")) {
            upload.getElement()
                    .addEventListener(
                            end,
                            event -> become(
                                    event.getEventData().get(OTHERS_COMING).asBoolean(), guard))
                    .addEventData(OTHERS_COMING)
                    .setDisabledUpdateMode(DisabledUpdateMode.ALWAYS); // also while another tab is open
        }
    }

    private void become(boolean nowComing, UnsavedGuard guard) {
        coming = nowComing;
        guard.mark();
    }

    /** One file, not several. */
    FileUpload single() {
        upload.setMaxFiles(1);
        return this;
    }

    /** The browser tells no other reason than the words that it was given for it. */
    private String keyOf(FileRejectedEvent event) {
        boolean isOneTooMany =
                event.getErrorMessage().equals(upload.getI18n().getError().getTooManyFiles());
        return isOneTooMany ? "attachment.upload.onlyOne" : "attachment.refused.TOO_LARGE";
    }

    private void handle(UploadEvent event) throws IOException {
        switch (receiver.receive(event.getFileName(), event.getFileSize(), event.getInputStream())) {
            case Kept kept -> event.getUI().access(() -> whenKept.accept(kept));
            case Refused(Reason reason) -> {
                String key = "attachment.refused." + reason;
                long coming = reason == Reason.BROKEN_OFF ? 0 : maxSize;
                RefusedUpload.answer(event, coming, getTranslation(locale, key, event.getFileName(), limit()));
                event.getUI().access(() -> Notices.failure(this, key, event.getFileName(), limit()));
            }
        }
    }

    private String limit() {
        return FileSizes.of(maxSize, locale);
    }
}
