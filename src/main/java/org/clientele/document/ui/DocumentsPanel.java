package org.clientele.document.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.UUID;
import org.clientele.document.DocumentRow;
import org.clientele.document.GeneratedDocuments;
import org.clientele.shared.RecordRef;
import org.clientele.shared.Slice;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.Icons;
import org.jspecify.annotations.Nullable;

/** The documents made for a client or addressed to a contact, the latest first, searched by their numbers. */
final class DocumentsPanel extends Composite<Div> {

    private final RecordRef record;
    private final GeneratedDocuments documents;
    private final TextField number = new TextField();
    private final Div shown = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Button more = Buttons.of("generating.showMore", click -> showMore());
    private @Nullable UUID oldest;

    DocumentsPanel(RecordRef record, GeneratedDocuments documents) {
        this.record = record;
        this.documents = documents;
        number.setPlaceholder(getTranslation("generating.search"));
        number.setAriaLabel(getTranslation("generating.search"));
        number.setPrefixComponent(Icons.of("vaadin:search"));
        number.setClearButtonVisible(true);
        number.setValueChangeMode(ValueChangeMode.LAZY);
        number.addValueChangeListener(event -> refresh());
        list.addClassName("attachments");
        getContent().addClassName("documents-panel");
        getContent().add(number, shown);
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var registration = ComponentUtil.addListener(event.getUI(), DocumentsChanged.class, changed -> refresh());
        addDetachListener(detached -> {
            detached.unregisterListener();
            registration.remove();
        });
    }

    private void refresh() {
        Slice<DocumentRow> latest = documents.of(record.id(), number.getValue());
        list.removeAll();
        shown.removeAll();
        if (latest.rows().isEmpty()) {
            shown.add(empty());
        } else {
            shown.add(list, more);
        }
        number.setVisible(!latest.rows().isEmpty() || !number.isEmpty());
        add(latest);
    }

    private Component empty() {
        return number.isEmpty()
                ? new EmptyState("generating.empty", "generating.empty.hint")
                : new EmptyState("common.noHits", "common.noHits.hint");
    }

    private void showMore() {
        UUID last = oldest;
        if (last != null) {
            add(documents.of(record.id(), number.getValue(), last));
        }
    }

    private void add(Slice<DocumentRow> page) {
        page.rows().forEach(row -> {
            list.add(new DocumentItem(row));
            oldest = row.id();
        });
        more.setVisible(page.hasNext());
    }
}
