package org.clientele.note.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.clientele.note.FormerText;
import org.clientele.note.NoteRow;
import org.clientele.note.Notes;
import org.clientele.shared.Stamp;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.FormattedText;
import org.clientele.shared.ui.Times;

/** What a note says, and what it said before, with who wrote that when. */
final class VersionsDialog {

    private final Dialog dialog = new Dialog();

    VersionsDialog(NoteRow note, Notes notes) {
        OrderedList versions = new OrderedList();
        versions.addClassName("note-list");
        Stamp edited = note.edited();
        versions.add(version(
                note.details().text(),
                edited == null ? note.author() : edited.by(),
                edited == null ? note.createdAt() : edited.at()));
        for (FormerText former : notes.versions(note.id())) {
            versions.add(version(former.text(), former.by(), former.at()));
        }
        dialog.setHeaderTitle(dialog.getTranslation("note.versions"));
        dialog.addClassName("form-dialog");
        dialog.add(versions);
        dialog.getFooter().add(Buttons.of("action.close", click -> dialog.close()));
    }

    void open() {
        dialog.open();
    }

    private Component version(String text, String by, Instant at) {
        Span stamp = new Span(dialog.getTranslation("note.stamp", Times.dateTime(dialog, at), by));
        stamp.addClassName("secondary");
        ListItem item = new ListItem(stamp, FormattedText.of(text));
        item.addClassName("note");
        return item;
    }
}
