package org.clientele.attachment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.clientele.attachment.AttachmentId;
import org.clientele.attachment.FileFindingKind;
import org.clientele.attachment.FileFindingRow;
import org.clientele.shared.ui.Buttons;

/** What one file check has found, with links to the attachments whose files are missing. */
final class FindingsDialog {

    private final Dialog dialog = new Dialog();

    FindingsDialog(List<FileFindingRow> findings) {
        dialog.setHeaderTitle(dialog.getTranslation("attachment.check.findings"));
        for (FileFindingKind kind : FileFindingKind.values()) {
            List<FileFindingRow> ofKind =
                    findings.stream().filter(row -> row.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                UnorderedList list = new UnorderedList();
                ofKind.forEach(row -> list.add(new ListItem(item(row))));
                dialog.add(new H3(dialog.getTranslation("attachment.check.finding." + kind)), list);
            }
        }
        dialog.getFooter().add(Buttons.primary("action.close", click -> dialog.close()));
    }

    void open() {
        dialog.open();
    }

    private static Component[] item(FileFindingRow row) {
        Code hash = new Code(row.hash());
        hash.addClassName("file-hash");
        UUID attachment = row.attachment();
        return attachment == null
                ? new Component[] {hash}
                : new Component[] {
                    new Anchor(AttachmentNavigation.url(new AttachmentId(attachment)), row.fileName()),
                    new Span(" "),
                    hash
                };
    }
}
