package org.clientele.contact.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactMerges;
import org.clientele.contact.ContactRef;
import org.clientele.contact.Contacts;
import org.clientele.contact.MergeEntry;
import org.clientele.contact.UndoOutcome;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.StillThere;

/** Merges contacts that are the same person, and takes merges back (docs/features.md S3.9, N15). */
@org.springframework.stereotype.Component
class ContactMerging {

    private final ContactMerges merges;
    private final Contacts contacts;
    private final ContactEditing editing;
    private final StillThere there;

    ContactMerging(ContactMerges merges, Contacts contacts, ContactEditing editing, StillThere there) {
        this.merges = merges;
        this.contacts = contacts;
        this.editing = editing;
        this.there = there;
    }

    /** Asks with which other contact of the client, and then what to keep of each. */
    void ask(Component source, ContactId contact, String name, ClientId client, Runnable done) {
        there.orTell(source, contact.value(), () -> choose(source, contact, name, client, done), done);
    }

    private void choose(Component source, ContactId contact, String name, ClientId client, Runnable done) {
        List<ContactRef> others = contacts.colleagues(client).stream()
                .filter(other -> !other.id().equals(contact))
                .toList();
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(source.getTranslation("contact.merge.choose", name));
        dialog.addClassName("form-dialog");
        ComboBox<ContactRef> choice = new ComboBox<>(source.getTranslation("contact.merge.other"));
        choice.setItems(others);
        choice.setItemLabelGenerator(ContactRef::name);
        choice.setAutofocus(true);
        choice.addClassName("merge-other");
        choice.addValueChangeListener(event -> {
            dialog.close();
            compare(source, contact, event.getValue().id(), done);
        });
        dialog.add(
                others.isEmpty()
                        ? new Paragraph(source.getTranslation("contact.merge.nobody"))
                        : new Div(new Paragraph(source.getTranslation("contact.merge.hint")), choice));
        dialog.getFooter().add(Buttons.of("action.cancel", click -> dialog.close()));
        dialog.open();
    }

    /** Both side by side. */
    void compare(Component source, ContactId kept, ContactId absorbed, Runnable done) {
        merges.preview(kept, absorbed)
                .ifPresentOrElse(
                        preview -> new MergeDialog(
                                        preview,
                                        editing.choices(preview.kept().client().id(), null),
                                        merges::merge)
                                .onSwap(() -> compare(source, absorbed, kept, done))
                                .onMerged(() -> {
                                    Notices.success(
                                            source,
                                            "contact.merged",
                                            preview.kept().details().fullName());
                                    done.run();
                                })
                                .open(),
                        () -> Notices.failure(source, "common.gone"));
    }

    /** The merges into the contact that can still be undone. */
    List<MergeEntry> undoable(ContactId kept) {
        return merges.undoable(kept);
    }

    /** Makes two contacts again, or says what stands in the way. */
    void undo(Component source, MergeEntry merge, Runnable done) {
        switch (merges.undo(merge.id())) {
            case UndoOutcome.Undone(List<String> notices) -> {
                Notices.success(source, "contact.unmerged", merge.absorbedName());
                notices.forEach(key -> Notices.failure(source, key));
            }
            case UndoOutcome.Changed changed ->
                Notices.failure(
                        source,
                        "contact.unmerge.changed",
                        changed.fields().stream()
                                .map(field -> source.getTranslation("contact." + field.replaceFirst("Id$", "")))
                                .collect(Collectors.joining(", ")));
            case UndoOutcome.KeptIsElsewhere elsewhere -> Notices.failure(source, "contact.unmerge.elsewhere");
            case UndoOutcome.Gone gone -> Notices.failure(source, "contact.unmerge.gone");
        }
        done.run();
    }
}
