package org.clientele.note.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.shared.Registration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clientele.note.Notes;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.RecordCells;
import org.clientele.shared.ui.RecordColumn;
import org.clientele.shared.ui.RowOption;
import org.clientele.shared.ui.StillThere;

/** How many notes a client has, which opens them, and a plus for one more (docs/features.md S0.13 to S0.16). */
@org.springframework.stereotype.Component
class NotesColumn implements RecordColumn<Long> {

    private static final String CELL = """
            <span class="row-actions">
              ${item.mayAdd ? html`<vaadin-button class="row-action" theme="icon tertiary" title="${item.addText}"
                aria-label="${item.addLabel}" @click="${add}"><vaadin-icon icon="vaadin:plus"></vaadin-icon
                ></vaadin-button>` : html``}
              ${item.count > 0 ? html`<vaadin-button class="row-action note-count" theme="tertiary"
                aria-label="${item.listLabel}" @click="${list}">${item.count}</vaadin-button>` : html``}
            </span>""";

    private final Notes notes;
    private final NoteEditing editing;
    private final NoteItem.Services services;
    private final StillThere there;

    NotesColumn(Notes notes, NoteEditing editing, NoteItem.Services services, StillThere there) {
        this.notes = notes;
        this.editing = editing;
        this.services = services;
        this.there = there;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.CLIENT;
    }

    @Override
    public String key() {
        return "notes";
    }

    @Override
    public String headerKey() {
        return "note.title";
    }

    @Override
    public String width() {
        return "6rem";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Map<UUID, Long> load(Collection<UUID> ids) {
        return notes.counts(ids);
    }

    @Override
    public <T> Renderer<T> renderer(RecordCells<T, Long> cells) {
        var list = cells.list();
        return LitRenderer.<T>of(CELL)
                .withProperty("count", row -> count(cells, row))
                .withProperty(
                        "listLabel",
                        row -> list.getTranslation(
                                "note.list", count(cells, row), cells.title().apply(row)))
                .withProperty("mayAdd", row -> services.mayWork())
                .withProperty("addText", row -> list.getTranslation("note.add"))
                .withProperty(
                        "addLabel",
                        row -> list.getTranslation(
                                "note.new.about", cells.title().apply(row)))
                .withFunction("list", row -> openList(cells, row))
                .withFunction("add", row -> add(cells, row));
    }

    @Override
    public <T> List<RowOption<T>> options(RecordCells<T, Long> cells) {
        return List.of(
                RowOption.of("note.add", "vaadin:plus", row -> services.mayWork(), row -> add(cells, row)),
                new RowOption<>(
                        (texts, row) -> texts.getTranslation("note.title.number", count(cells, row)),
                        "vaadin:notebook",
                        row -> count(cells, row) > 0,
                        row -> openList(cells, row)));
    }

    private static <T> long count(RecordCells<T, Long> cells, T row) {
        return cells.value().apply(row).orElse(0L);
    }

    private <T> void add(RecordCells<T, Long> cells, T row) {
        UUID id = cells.id().apply(row);
        there.orTell(
                cells.list(),
                id,
                () -> editing.add(cells.list(), id, cells.title().apply(row), cells.refresh()),
                cells.refresh());
    }

    private <T> void openList(RecordCells<T, Long> cells, T row) {
        there.orTell(cells.list(), cells.id().apply(row), () -> showList(cells, row), cells.refresh());
    }

    private <T> void showList(RecordCells<T, Long> cells, T row) {
        String title = cells.title().apply(row);
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(dialog.getTranslation("note.title.of", title));
        dialog.addClassNames("form-dialog", "notes-dialog");
        dialog.add(new NoteList(cells.id().apply(row), title, notes, editing, services).onChange(cells.refresh()));
        dialog.getFooter().add(Buttons.of("action.close", click -> dialog.close()));
        closeOnceOneLeaves(dialog);
        dialog.open();
    }

    /** Its notes link to their pages. */
    private static void closeOnceOneLeaves(Dialog dialog) {
        dialog.addAttachListener(event -> {
            Registration leaving = event.getUI().addAfterNavigationListener(navigation -> dialog.close());
            dialog.addDetachListener(detach -> {
                detach.unregisterListener();
                leaving.remove();
            });
        });
    }
}
