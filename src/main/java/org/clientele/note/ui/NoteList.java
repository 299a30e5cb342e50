package org.clientele.note.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.clientele.note.NoteId;
import org.clientele.note.NoteKind;
import org.clientele.note.NoteRow;
import org.clientele.note.Notes;
import org.clientele.shared.PageRef;
import org.clientele.shared.Slice;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.Ids;

/** The notes about one record, the pinned ones first and then the latest, a page more at each wish. */
final class NoteList extends Composite<Div> {

    private final UUID subject;
    private final String title;
    private final Notes notes;
    private final NoteEditing editing;
    private final NoteItem.Services services;
    private final boolean mayAdd;
    private final Select<NoteKind> kind = new Select<>();
    private final Div list = new Div();
    private final Button more = Buttons.of("note.more", click -> showMore());
    private Runnable onChange = () -> {};
    private int pages = 1;

    /** @param title how the record is called; empty on its own page */
    NoteList(UUID subject, String title, Notes notes, NoteEditing editing, NoteItem.Services services) {
        this.subject = subject;
        this.title = title;
        this.notes = notes;
        this.editing = editing;
        this.services = services;
        this.mayAdd = services.mayWork() && notes.takesNotes(subject);
        kind.setItems(NoteKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("note.kind.all"));
        kind.setAriaLabel(getTranslation("note.kind"));
        kind.setItemLabelGenerator(value -> getTranslation(value == null ? "note.kind.all" : "note.kind." + value));
        kind.addValueChangeListener(event -> {
            pages = 1;
            reload();
        });
        Div bar = new Div(kind);
        bar.addClassName("filter-bar");
        if (mayAdd) {
            bar.add(Buttons.primary("note.add", click -> add()));
        }
        getContent().addClassName("notes");
        getContent().add(bar, list, more);
        reload();
    }

    /** Called whenever something was changed from here. */
    NoteList onChange(Runnable act) {
        this.onChange = act;
        return this;
    }

    /** A link may lead to one of the notes. */
    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI()
                .getActiveViewLocation()
                .getQueryParameters()
                .getSingleParameter(NoteNavigation.PARAMETER)
                .flatMap(Ids::parse)
                .ifPresent(wanted -> bringIntoView(new NoteId(wanted)));
    }

    private void bringIntoView(NoteId wanted) {
        items().filter(item -> item.shows(wanted))
                .findFirst()
                .ifPresentOrElse(
                        NoteItem::bringIntoView,
                        () -> notes.find(wanted)
                                .filter(note -> note.subject().id().equals(subject))
                                .ifPresent(this::showAbove));
    }

    /** It is so old that the first page does not have it. */
    private void showAbove(NoteRow note) {
        NoteItem item = item(note);
        OrderedList above = new OrderedList();
        above.addClassName("note-list");
        above.add(item);
        list.addComponentAsFirst(above);
        item.bringIntoView();
    }

    private Stream<NoteItem> items() {
        return list.getChildren()
                .flatMap(child -> child.getChildren())
                .filter(NoteItem.class::isInstance)
                .map(NoteItem.class::cast);
    }

    private void add() {
        editing.add(this, subject, title, this::changed);
    }

    private void changed() {
        reload();
        onChange.run();
    }

    private void showMore() {
        pages++;
        reload();
    }

    private void reload() {
        List<NoteRow> rows = new ArrayList<>();
        boolean hasNext = true;
        for (int page = 1; page <= pages && hasNext; page++) {
            Slice<NoteRow> slice = notes.of(subject, kinds(), new PageRef(page));
            rows.addAll(slice.rows());
            hasNext = slice.hasNext();
        }
        list.removeAll();
        if (rows.isEmpty()) {
            list.add(new EmptyState("note.empty", mayAdd ? "note.empty.hint" : "note.empty.readOnly"));
        } else {
            OrderedList items = new OrderedList();
            items.addClassName("note-list");
            rows.forEach(row -> items.add(item(row)));
            list.add(items);
        }
        more.setVisible(hasNext);
    }

    private NoteItem item(NoteRow note) {
        return new NoteItem(note, mayAdd, title.isEmpty(), services, this::changed);
    }

    private Set<NoteKind> kinds() {
        return kind.isEmpty() ? EnumSet.allOf(NoteKind.class) : EnumSet.of(kind.getValue());
    }
}
