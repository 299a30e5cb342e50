package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** What the upload says, in the reader's language. */
public final class UploadTexts {

    private final Component texts;
    private final String limit;

    /** @param limit the largest size, as people read it */
    public UploadTexts(Component texts, String limit) {
        this.texts = texts;
        this.limit = limit;
    }

    public UploadI18N i18n() {
        UploadI18N i18n = new UploadI18N();
        i18n.setDropFiles(new UploadI18N.DropFiles().setOne(text("drop.one")).setMany(text("drop.many")));
        i18n.setAddFiles(new UploadI18N.AddFiles().setOne(text("add.one")).setMany(text("add.many")));
        i18n.setError(new UploadI18N.Error()
                .setTooManyFiles(text("tooMany"))
                .setFileIsTooBig(text("tooBig"))
                .setIncorrectFileType(text("failed")));
        i18n.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(text("connecting"))
                        .setStalled(text("stalled"))
                        .setProcessing(text("processing"))
                        .setHeld(text("held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(text("remaining") + " ")
                        .setUnknown(text("remaining.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(text("unavailable"))
                        .setUnexpectedServerError(text("failed"))
                        .setForbidden(text("failed"))
                        .setFileTooLarge(text("tooBig"))));
        i18n.setFile(new UploadI18N.File()
                .setStart(text("start"))
                .setRetry(text("retry"))
                .setRemove(text("remove")));
        i18n.setUnits(new UploadI18N.Units(List.of(text("units").split(" ")), 1024));
        return i18n;
    }

    private String text(String key) {
        return texts.getTranslation("attachment.upload." + key, limit);
    }
}
