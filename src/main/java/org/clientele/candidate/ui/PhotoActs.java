package org.clientele.candidate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import org.clientele.candidate.CandidatePhotos;
import org.clientele.candidate.CandidateView;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.FactList;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.Times;

/** Shows candidates' photos, and takes in new ones. */
@org.springframework.stereotype.Component
class PhotoActs {

    private final CandidatePhotos photos;
    private final CurrentActor actor;

    PhotoActs(CandidatePhotos photos, CurrentActor actor) {
        this.photos = photos;
        this.actor = actor;
    }

    /** The person's card with the photo on top of it. */
    Component card(CandidateView candidate, FactList person) {
        Div photo = new Div();
        photo.addClassName("candidate-photo");
        if (!candidate.photoHash().isEmpty()) {
            photo.add(image(person, candidate));
        }
        if (actor.may(Permission.WORK) && !candidate.archived()) {
            photo.add(Buttons.of("candidate.photo.change", click -> ask(person, candidate)));
            if (!candidate.photoHash().isEmpty()) {
                photo.add(Buttons.icon(
                        "vaadin:trash",
                        "candidate.photo.remove",
                        click -> tell(person, photos.remove(candidate.id(), candidate.version()))));
            }
        }
        return person.add(photo);
    }

    private Image image(Component texts, CandidateView candidate) {
        DownloadHandler content = DownloadHandler.fromInputStream(event -> photos.find(candidate.id())
                        .map(bytes -> new DownloadResponse(
                                new ByteArrayInputStream(bytes), "photo.jpg", "image/jpeg", bytes.length))
                        .orElseGet(() -> DownloadResponse.error(404)))
                .inline();
        return new Image(
                content,
                texts.getTranslation("candidate.photo.of", candidate.details().fullName()));
    }

    private void ask(Component source, CandidateView candidate) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(source.getTranslation("candidate.photo.change"));
        Upload upload = new Upload(handler(bytes -> {
            SaveOutcome outcome = photos.show(candidate.id(), candidate.version(), bytes);
            dialog.close();
            tell(source, outcome);
        }));
        upload.setI18n(new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(source.getTranslation("attachment.upload.add.one")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(source.getTranslation("attachment.upload.drop.one"))));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(CandidatePhotos.MAX);
        upload.setAcceptedFileTypes("image/png", "image/jpeg", "image/webp", "image/gif", "image/bmp");
        upload.addFileRejectedListener(event -> Notices.failure(source, "candidate.photo.refused"));
        Paragraph hint = new Paragraph(source.getTranslation("candidate.photo.hint"));
        hint.addClassName("secondary");
        dialog.add(upload, hint);
        dialog.getFooter().add(Buttons.of("action.cancel", click -> dialog.close()));
        dialog.open();
    }

    private static InMemoryUploadHandler handler(Consumer<byte[]> act) {
        return UploadHandler.inMemory((metadata, bytes) -> act.accept(bytes));
    }

    private static void tell(Component source, SaveOutcome outcome) {
        switch (outcome) {
            case SaveOutcome.Saved saved -> Notices.success(source, "candidate.saved");
            case SaveOutcome.Conflict conflict ->
                Notices.failure(source, "common.conflict", conflict.by(), Times.dateTime(source, conflict.at()));
            case SaveOutcome.Gone gone -> Notices.failure(source, "common.gone");
            case SaveOutcome.Invalid invalid ->
                invalid.fields().values().forEach(flaw -> Notices.failure(source, flaw));
        }
        source.getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}
