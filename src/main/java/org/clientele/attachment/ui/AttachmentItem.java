package org.clientele.attachment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.ArrayList;
import java.util.List;
import org.clientele.attachment.AttachmentRow;
import org.clientele.shared.ui.FileSizes;
import org.clientele.shared.ui.Icons;
import org.clientele.shared.ui.Times;

/** One attachment in the list of those of a record. */
final class AttachmentItem extends Composite<ListItem> {

    AttachmentItem(AttachmentRow row, AttachmentActions actions, Runnable done) {
        this(row, actions, done, false);
    }

    /** @param mayBecomeMain whether it is a résumé beside the main one */
    AttachmentItem(AttachmentRow row, AttachmentActions actions, Runnable done, boolean mayBecomeMain) {
        Anchor name = new Anchor(AttachmentNavigation.url(row.id()), row.fileName());
        Div text = new Div(name, line(row));
        text.addClassName("attachment-text");
        if (!row.description().isEmpty()) {
            Span description = new Span(row.description());
            description.addClassName("paragraphs");
            text.add(description);
        }
        Div badges = new Div(FileTexts.badges(row, this));
        badges.addClassName("page-badges");
        text.add(badges);
        Div buttons = new Div();
        actions.preview(row.id(), row.number(), row.fileName(), row.mediaType()).ifPresent(buttons::add);
        buttons.add(FileTexts.download(row.id(), row.number(), row.fileName()));
        buttons.addClassName("row-actions");
        if (actions.mayWork()) {
            buttons.add(menu(row, actions, done, mayBecomeMain));
        }
        getContent().addClassName("attachment");
        getContent().add(FileTexts.icon(row.kind(), getTranslation("attachment.kind." + row.kind())), text, buttons);
    }

    /** Size, who and when, and how many versions there are if there are several. */
    private Component line(AttachmentRow row) {
        List<String> parts = new ArrayList<>();
        parts.add(FileSizes.of(row.size(), getLocale()));
        parts.add(row.uploadedBy());
        parts.add(Times.dateTime(this, row.uploadedAt()));
        if (row.number() > 1) {
            parts.add(getTranslation("attachment.versions.number", row.number()));
        }
        Span line = new Span(String.join(" · ", parts));
        line.addClassName("secondary");
        return line;
    }

    private Component menu(AttachmentRow row, AttachmentActions actions, Runnable done, boolean mayBecomeMain) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        var more = bar.addItem(Icons.of("vaadin:ellipsis-dots-v"));
        more.setAriaLabel(getTranslation("attachment.more", row.fileName()));
        SubMenu menu = more.getSubMenu();
        if (mayBecomeMain) {
            entry(menu, "vaadin:star", "attachment.resumes.makeMain", () -> actions.makeMain(this, row, done));
        }
        entry(menu, "vaadin:pencil", "action.edit", () -> actions.edit(row, done));
        entry(menu, "vaadin:upload", "attachment.newVersion", () -> actions.addVersion(row, done));
        entry(menu, "vaadin:trash", "action.delete", () -> actions.delete(this, row.id(), row.fileName(), done));
        return bar;
    }

    private void entry(SubMenu menu, String icon, String key, Runnable act) {
        menu.addItem(getTranslation(key), click -> act.run()).addComponentAsFirst(Icons.of(icon));
    }
}
