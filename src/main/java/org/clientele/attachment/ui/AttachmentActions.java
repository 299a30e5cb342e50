package org.clientele.attachment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.clientele.attachment.AttachmentId;
import org.clientele.attachment.AttachmentRow;
import org.clientele.attachment.Attachments;
import org.clientele.attachment.Uploads;
import org.clientele.attachment.preview.Previews;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Deletions;
import org.clientele.shared.ui.Deletions.Deletion;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.Times;

/** What one does with an attachment, in a list as on its page. */
@org.springframework.stereotype.Component
class AttachmentActions {

    private final Attachments attachments;
    private final Uploads uploads;
    private final FilePreview preview;
    private final Deletions deletions;
    private final CurrentActor actor;

    AttachmentActions(
            Attachments attachments, Uploads uploads, FilePreview preview, Deletions deletions, CurrentActor actor) {
        this.attachments = attachments;
        this.uploads = uploads;
        this.preview = preview;
        this.deletions = deletions;
        this.actor = actor;
    }

    /** Whether the signed-in person may do more than read. */
    boolean mayWork() {
        return actor.may(Permission.WORK);
    }

    /** A button that shows the file; empty if files of its kind cannot be shown. */
    Optional<Component> preview(AttachmentId id, int number, String fileName, String mediaType) {
        if (!Previews.isOffered(mediaType)) {
            return Optional.empty();
        }
        Button button = Buttons.icon(
                "vaadin:eye",
                "attachment.preview",
                click -> attachments
                        .file(id, number)
                        .ifPresentOrElse(
                                file -> click.getSource()
                                        .getUI()
                                        .ifPresent(page -> preview.open(page, file, id, number)),
                                () -> Notices.failure(click.getSource(), "common.gone")));
        button.setAriaLabel(button.getTranslation("attachment.preview.file", fileName));
        button.addClassName("row-action");
        return Optional.of(button);
    }

    /** Lets what is said of the attachment be changed. */
    void edit(AttachmentRow row, Runnable done) {
        AttachmentForm form = new AttachmentForm();
        form.read(row.details());
        new FormDialog<>(
                        form.getTranslation("attachment.edit", row.fileName()),
                        form,
                        typed -> attachments.change(row.id(), row.version(), typed))
                .onSaved(saved -> done.run())
                .open();
    }

    /** Makes a résumé the main one of the candidate. */
    void makeMain(Component source, AttachmentRow row, Runnable done) {
        switch (attachments.makeMain(row.id(), row.version())) {
            case SaveOutcome.Saved saved -> Notices.success(source, "attachment.resumes.madeMain", row.fileName());
            case SaveOutcome.Conflict(var by, var at) ->
                Notices.failure(source, "common.conflict", by, Times.dateTime(source, at));
            default -> Notices.failure(source, "common.gone");
        }
        done.run();
    }

    /** Asks for a newer file. */
    void addVersion(AttachmentRow row, Runnable done) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(dialog.getTranslation("attachment.newVersion.title", row.fileName()));
        FileUpload upload = new FileUpload(
                        uploads.maxSize(),
                        (name, size, content) -> uploads.addVersion(row.id(), name, size, content),
                        kept -> {
                            dialog.close();
                            done.run();
                        })
                .single();
        dialog.add(new Paragraph(dialog.getTranslation("attachment.newVersion.hint")), upload);
        dialog.getFooter().add(Buttons.of("action.cancel", click -> dialog.close()));
        dialog.open();
    }

    /** Deletes the attachment at once: nothing hangs on it, and it can be taken back by the notice's button. */
    void delete(Component source, AttachmentId id, String name, Runnable done) {
        deletions.delete(
                source,
                new Deletion(id.toRecordRef(), name, "attachment.deleted", () -> attachments.archive(id)),
                done);
    }
}
