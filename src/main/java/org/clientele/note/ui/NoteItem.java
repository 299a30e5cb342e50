package org.clientele.note.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.clientele.note.NoteDetails;
import org.clientele.note.NoteId;
import org.clientele.note.NoteKind;
import org.clientele.note.NoteRow;
import org.clientele.note.Notes;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.shared.RecordRef;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.FormattedText;
import org.clientele.shared.ui.Icons;
import org.clientele.shared.ui.PageParts;
import org.clientele.shared.ui.Times;
import org.springframework.beans.factory.ObjectProvider;

/** One note: what kind, when, by whom and for whose eyes, what it says, and what one can do with it. */
final class NoteItem extends Composite<ListItem> {

    /** What the items of a list share. The parts of pages are asked for late, since the tab with notes is one of them. */
    @org.springframework.stereotype.Component
    static final class Services {

        private final Notes notes;
        private final NoteEditing editing;
        private final ObjectProvider<PageParts> parts;
        private final CurrentActor actor;

        Services(Notes notes, NoteEditing editing, ObjectProvider<PageParts> parts, CurrentActor actor) {
            this.notes = notes;
            this.editing = editing;
            this.parts = parts;
            this.actor = actor;
        }

        boolean mayWork() {
            return actor.may(Permission.WORK);
        }
    }

    private final NoteRow note;
    private final NoteDetails details;
    private final Services services;

    /**
     * @param open whether what the note is about can still be worked on
     * @param onOwnPage whether it is shown on the page of what it is about, where there is room for everything
     */
    NoteItem(NoteRow note, boolean open, boolean onOwnPage, Services services, Runnable done) {
        this.note = note;
        this.details = note.details();
        this.services = services;
        Div head = new Div(kind(), marks());
        head.addClassName("note-head");
        if (open) {
            head.add(actions(done));
        }
        getContent().addClassName("note");
        getContent().setClassName("note-pinned", details.pinned());
        getContent().add(head, FormattedText.of(details.text(), note.mentioned()));
        addFact("note.participants", details.participants());
        addFact("note.outcome", details.outcome());
        getContent().add(onOwnPage ? more() : toPage());
    }

    boolean shows(NoteId id) {
        return note.id().equals(id);
    }

    /** Shows that this is the one that a link led to. */
    void bringIntoView() {
        getContent().addClassName("note-wanted");
        getContent().scrollIntoView();
    }

    static String icon(NoteKind kind) {
        return switch (kind) {
            case NOTE -> "vaadin:notebook";
            case PHONE_CALL -> "vaadin:phone";
            case MEETING -> "vaadin:group";
            case VISIT -> "vaadin:building-o";
        };
    }

    private Component kind() {
        Span kind = new Span(getTranslation("note.kind." + details.kind()));
        kind.addClassName("note-kind");
        Span time = new Span(Times.dateTime(this, details.at()));
        time.addClassName("secondary");
        Span author = new Span(note.author());
        author.addClassName("secondary");
        Div line = new Div(Icons.of(icon(details.kind())), kind, time, author);
        line.addClassName("note-stamp");
        return line;
    }

    private Component marks() {
        Div marks = new Div();
        marks.addClassName("note-marks");
        if (details.pinned()) {
            marks.add(BadgeColor.AMBER.badge(getTranslation("note.pinned")));
        }
        marks.add(
                details.visibleToClient()
                        ? BadgeColor.RED.badge(getTranslation("note.visible"))
                        : BadgeColor.NEUTRAL.badge(getTranslation("note.internal")));
        if (note.edited() != null) {
            Button edited = Buttons.of("note.edited", click -> new VersionsDialog(note.id(), services.notes).open());
            edited.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            edited.setTooltipText(getTranslation("note.versions"));
            marks.add(edited);
        }
        return marks;
    }

    private Component actions(Runnable done) {
        Div actions = new Div();
        actions.addClassName("note-actions");
        String pinKey = details.pinned() ? "note.unpin" : "note.pin";
        actions.add(Buttons.icon("vaadin:pin", pinKey, click -> services.editing.pin(this, note, done)));
        if (note.mayChange()) {
            actions.add(
                    Buttons.icon("vaadin:pencil", "action.edit", click -> services.editing.edit(this, note.id(), done)),
                    Buttons.icon("vaadin:trash", "action.delete", click -> services.editing.delete(this, note, done)));
        }
        return actions;
    }

    private void addFact(String key, String value) {
        if (!value.isEmpty()) {
            Span label = new Span(getTranslation(key) + ":");
            label.addClassName("secondary");
            Span text = new Span(value);
            text.addClassName("paragraphs");
            Div fact = new Div(label, text);
            fact.addClassName("note-fact");
            getContent().add(fact);
        }
    }

    private Component toPage() {
        return new Anchor(NoteNavigation.url(note.id()), getTranslation("note.onPage"));
    }

    /** What other features contribute to notes; built when it is looked at, since a list has many notes. */
    private Component more() {
        Details more = new Details(getTranslation("note.details"));
        more.addClassName("note-more");
        more.addOpenedChangeListener(event -> {
            if (event.isOpened() && more.getContent().findAny().isEmpty()) {
                more.add(contributions());
            }
        });
        return more;
    }

    private Component contributions() {
        RecordRef ref = note.id().toRecordRef();
        PageParts parts = services.parts.getObject();
        Div actions = new Div();
        actions.addClassName("page-actions");
        actions.add(parts.actions(ref));
        Div all = new Div(actions);
        parts.sections(ref.type())
                .forEach(section -> all.add(new H4(getTranslation(section.titleKey())), section.create(ref)));
        return all;
    }
}
