package org.clientele.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.clientele.attachment.AttachmentId;
import org.clientele.attachment.ui.AttachmentNavigation;
import org.clientele.document.DocumentRow;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.Icons;
import org.clientele.shared.ui.Times;
import org.jspecify.annotations.Nullable;

/** One document in the list of those of a client or a contact. */
final class DocumentItem extends Composite<ListItem> {

    DocumentItem(DocumentRow row) {
        Div text = new Div(title(row), line(row));
        text.addClassName("attachment-text");
        Div files = new Div(files(this, row));
        files.addClassName("document-files");
        getContent().addClassName("attachment");
        getContent().add(Icons.of("vaadin:file-text-o"), text, files);
    }

    private Component title(DocumentRow row) {
        Span number = new Span(row.number());
        number.addClassName("document-number");
        Div title = new Div(number, BadgeColor.NEUTRAL.badge(row.language().toUpperCase(Locale.ROOT)));
        title.addClassName("document-title");
        return title;
    }

    /** The template in its version, whom it is addressed to, who made it and when. */
    private Component line(DocumentRow row) {
        List<String> parts = new ArrayList<>();
        parts.add(getTranslation("generating.templateVersion", row.templateName(), row.templateVersion()));
        String contact = row.contact();
        if (contact != null) {
            parts.add(getTranslation("generating.addressedTo", contact));
        }
        parts.add(row.madeBy());
        parts.add(Times.dateTime(this, row.madeAt()));
        Span line = new Span(String.join(" · ", parts));
        line.addClassName("secondary");
        return line;
    }

    /** Links that download what was made, as far as it was not deleted. */
    static Component[] files(Component texts, DocumentRow row) {
        List<Component> files = new ArrayList<>();
        add(files, texts, row.fileId(), row.fileName());
        add(files, texts, row.pdfId(), row.pdfName());
        if (files.isEmpty()) {
            Span deleted = new Span(texts.getTranslation("generating.deleted"));
            deleted.addClassName("secondary");
            files.add(deleted);
        }
        return files.toArray(Component[]::new);
    }

    private static void add(List<Component> files, Component texts, @Nullable UUID id, @Nullable String name) {
        if (id == null || name == null) {
            return;
        }
        String extension = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        Anchor link = new Anchor(
                AttachmentNavigation.downloadUrl(new AttachmentId(id), 1),
                Icons.of("vaadin:download"),
                new Span(extension));
        link.getElement().setAttribute("aria-label", texts.getTranslation("generating.download", name));
        link.getElement().setAttribute("title", name);
        link.addClassName("document-file");
        link.setRouterIgnore(true);
        files.add(link);
    }
}
