package org.clientele.portal.pages;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.clientele.attachment.ContactFiles;
import org.clientele.attachment.UploadOutcome;
import org.clientele.attachment.UploadOutcome.Reason;
import org.clientele.portal.acts.PortalRequestFiles;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.RefusedUpload;
import org.clientele.shared.ui.UploadTexts;
import org.clientele.vacancy.VacancyId;
import org.jspecify.annotations.Nullable;

/**
 * Files that are to go along with a request. They wait in the browser, where each can be taken away again, and are sent
 * once the request is kept, with progress for each. What was not taken stays, with the reason and a button to try again.
 */
final class RequestFiles extends Composite<Div> {

    private static final long MEGA = 1024 * 1024;

    /** A bar of progress is named after its file, and a reason of the server's stays beside the file. */
    private static final String PREPARE = """
            for (const event of ['upload-start', 'upload-progress']) {
              this.addEventListener(event, () => this.querySelectorAll('vaadin-upload-file').forEach(
                item => item.querySelector('vaadin-progress-bar')?.setAttribute('aria-label', item.file.name)));
            }
            this.addEventListener('upload-error', ({detail: {file, xhr}}) => {
              if (xhr.status === 422) file.error = JSON.parse(xhr.responseText).rejected[0].reason;
            });""";

    /** Those that are kept leave the list. */
    private static final String DROP_KEPT = "this.files = this.files.filter(file => !file.complete)";

    private static final String SEND = "this.uploadFiles()";

    private final PortalRequestFiles files;
    private final Upload upload = new Upload();
    private final Locale locale = getLocale();
    private final long maxSize;
    private Runnable kept = () -> {};
    /** Read by the threads of the uploads. */
    private volatile @Nullable VacancyId vacancy;

    RequestFiles(PortalRequestFiles files) {
        this.files = files;
        this.maxSize = files.maxSize();
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setAutoUpload(false);
        upload.setMaxFiles(ContactFiles.MOST);
        upload.setMaxFileSize((int) Math.min(maxSize, Integer.MAX_VALUE));
        upload.setAcceptedFileTypes(ContactFiles.KINDS.toArray(String[]::new));
        upload.setI18n(new UploadTexts(this, limit()).i18n());
        upload.setUploadHandler(this::handle);
        upload.addFileRejectedListener(
                event -> Notices.failure(this, "portalpages.request.file.refused", event.getFileName()));
        upload.addAllFinishedListener(event -> upload.getElement().executeJs(DROP_KEPT));
        upload.getElement().executeJs(PREPARE);
        Paragraph hint = new Paragraph(getTranslation(
                "portalpages.request.files.hint",
                ContactFiles.MOST,
                limit(),
                String.join(", ", new TreeSet<>(ContactFiles.KINDS))));
        hint.addClassName("secondary");
        getContent().addClassName("portal-files");
        getContent().add(upload, hint);
    }

    /** @param kept runs in the page with each file that was taken */
    void whenKept(Runnable kept) {
        this.kept = kept;
    }

    /** Sends what waits, to go along with the request for the vacancy. */
    void send(VacancyId requested) {
        vacancy = requested;
        upload.getElement().executeJs(SEND);
    }

    private void handle(UploadEvent event) throws IOException {
        UploadOutcome outcome = Optional.ofNullable(vacancy)
                .map(requested ->
                        files.add(requested, event.getFileName(), event.getFileSize(), event.getInputStream()))
                .orElseGet(() -> new UploadOutcome.Refused(Reason.GONE));
        if (outcome instanceof UploadOutcome.Refused(Reason reason)) {
            String key = "attachment.refused." + reason;
            long coming = reason == Reason.BROKEN_OFF ? 0 : maxSize;
            RefusedUpload.answer(event, coming, getTranslation(locale, key, event.getFileName(), limit()));
            event.getUI().access(() -> Notices.failure(this, key, event.getFileName(), limit()));
        } else {
            event.getUI().access(() -> {
                Notices.success(this, "portalpages.request.file.kept", event.getFileName());
                kept.run();
            });
        }
    }

    private String limit() {
        return maxSize / MEGA + " MB";
    }
}
