package org.clientele.attachment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clientele.attachment.AttachmentId;
import org.clientele.attachment.AttachmentRow;
import org.clientele.attachment.FileKind;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.Icons;

/** Icons, badges and links of files. */
final class FileTexts {

    private FileTexts() {}

    /** An icon that says in words what kind of file it is. */
    static Icon icon(FileKind kind, String inWords) {
        Icon icon = Icons.of(
                switch (kind) {
                    case PDF, TEXT, DOCUMENT -> "vaadin:file-text-o";
                    case IMAGE -> "vaadin:file-picture";
                    case SPREADSHEET -> "vaadin:file-table";
                    case PRESENTATION -> "vaadin:file-presentation";
                    case MARKUP -> "vaadin:file-code";
                    case ARCHIVE -> "vaadin:file-zip";
                    case PROGRAM -> "vaadin:file-process";
                    case SOUND_OR_VIDEO -> "vaadin:file-movie";
                    case OFFICE, OTHER -> "vaadin:file-o";
                });
        icon.getElement().removeAttribute("aria-hidden");
        icon.getElement().setAttribute("role", "img");
        icon.getElement().setAttribute("aria-label", inWords);
        icon.setTooltipText(inWords);
        return icon;
    }

    /** What an attachment is at a glance. */
    static Component[] badges(AttachmentRow row, Component texts) {
        List<Component> badges = new ArrayList<>();
        warning(row.kind(), texts).ifPresent(badges::add);
        badges.add(BadgeColor.NEUTRAL.badge(texts.getTranslation("attachment.category." + row.category())));
        if (row.visibleToClient()) {
            badges.add(BadgeColor.AMBER.badge(texts.getTranslation("attachment.visibleToClient")));
        }
        return badges.toArray(Component[]::new);
    }

    /** Warns whoever downloads a program, which may bear the name of something harmless; empty for other files. */
    static Optional<Badge> warning(FileKind kind, Component texts) {
        return kind == FileKind.PROGRAM
                ? Optional.of(BadgeColor.RED.badge(texts.getTranslation("attachment.kind.PROGRAM")))
                : Optional.empty();
    }

    /** A link that downloads; it looks like the buttons of a row. */
    static Anchor download(AttachmentId id, int number, String fileName) {
        Anchor link = new Anchor(AttachmentNavigation.downloadUrl(id, number), Icons.of("vaadin:download"));
        String what = link.getTranslation("attachment.download.of", fileName);
        link.getElement().setAttribute("aria-label", what);
        link.getElement().setAttribute("title", link.getTranslation("attachment.download"));
        link.addClassName("row-action");
        link.setRouterIgnore(true);
        return link;
    }
}
