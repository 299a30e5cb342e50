package org.clientele.attachment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.clientele.attachment.AttachmentId;
import org.clientele.attachment.VersionRow;
import org.clientele.shared.ui.FileSizes;
import org.clientele.shared.ui.Times;

/** One file among the versions of an attachment. */
final class VersionItem extends Composite<ListItem> {

    VersionItem(AttachmentId id, VersionRow version, AttachmentActions actions) {
        Span line = new Span(String.join(
                " · ",
                FileSizes.of(version.size(), getLocale()),
                version.uploadedBy(),
                Times.dateTime(this, version.uploadedAt())));
        line.addClassName("secondary");
        Div text = new Div(new Span(version.number() + ". " + version.fileName()), line);
        FileTexts.warning(version.kind(), this).ifPresent(text::add);
        text.addClassName("attachment-text");
        Div buttons = new Div();
        actions.preview(id, version.number(), version.fileName(), version.mediaType())
                .ifPresent(buttons::add);
        buttons.add(FileTexts.download(id, version.number(), version.fileName()));
        buttons.addClassName("row-actions");
        getContent().addClassName("attachment");
        getContent()
                .add(
                        FileTexts.icon(version.kind(), getTranslation("attachment.kind." + version.kind())),
                        text,
                        buttons);
    }
}
