package org.clientele.note.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.clientele.note.FormerText;
import org.clientele.note.NoteId;
import org.clientele.note.Notes;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.FormattedText;
import org.clientele.shared.ui.Times;

/** What a note said before it was edited, with who had written that when. */
final class VersionsDialog {

    private final Dialog dialog = new Dialog();

    VersionsDialog(NoteId note, Notes notes) {
        OrderedList versions = new OrderedList();
        versions.addClassName("note-list");
        for (FormerText former : notes.versions(note)) {
            versions.add(version(former));
        }
        dialog.setHeaderTitle(dialog.getTranslation("note.versions"));
        dialog.addClassName("form-dialog");
        dialog.add(
                versions.getChildren().findAny().isPresent()
                        ? versions
                        : new Paragraph(dialog.getTranslation("note.versions.none")));
        dialog.getFooter().add(Buttons.of("action.close", click -> dialog.close()));
    }

    void open() {
        dialog.open();
    }

    private Component version(FormerText former) {
        Span stamp = new Span(dialog.getTranslation("note.stamp", Times.dateTime(dialog, former.at()), former.by()));
        stamp.addClassName("secondary");
        ListItem item = new ListItem(stamp, FormattedText.of(former.text()));
        item.addClassName("note");
        return item;
    }
}
