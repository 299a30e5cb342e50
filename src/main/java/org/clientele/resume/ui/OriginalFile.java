package org.clientele.resume.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.clientele.attachment.AttachedFile;
import org.clientele.attachment.AttachmentRow;
import org.clientele.attachment.preview.Previews;
import org.clientele.resume.ResumeDraft;

/** The file that the résumé was made of: its pages, or its text where pages cannot be drawn. */
final class OriginalFile extends Composite<Div> {

    private final ResumeDraft draft;
    private final ResumeServices services;

    OriginalFile(ResumeDraft draft, ResumeServices services) {
        this.draft = draft;
        this.services = services;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (getContent().getChildren().findAny().isEmpty()) {
            file().ifPresentOrElse(
                            file -> show(event.getUI(), file),
                            () -> getContent().add(new Paragraph(getTranslation("resumetab.noOriginal"))));
        }
    }

    private Optional<AttachedFile> file() {
        return Optional.ofNullable(draft.source())
                .flatMap(services.attachments()::find)
                .flatMap((AttachmentRow row) -> services.attachments().file(row.id(), row.number()));
    }

    private void show(UI page, AttachedFile file) {
        getContent().add(new H3(file.name()));
        if (Previews.isOffered(file.mediaType()) && !file.mediaType().startsWith("text/")) {
            getContent().add(new DrawnPages(page, file.name(), () -> Optional.of(file), services.previews()));
        } else {
            services.resumes()
                    .original(draft.id())
                    .ifPresentOrElse(
                            text -> TextLines.ofPlain(text)
                                    .forEach(line -> getContent().add(new Paragraph(line))),
                            () -> getContent().add(new Paragraph(getTranslation("resumetab.notDrawn"))));
        }
    }
}
