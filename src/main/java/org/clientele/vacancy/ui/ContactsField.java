package org.clientele.vacancy.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactRef;
import org.clientele.shared.ui.Buttons;
import org.clientele.vacancy.ContactPart;
import org.jspecify.annotations.Nullable;

/**
 * What contacts of the client do for the vacancy: one row for each. They are chosen among the client's contacts, or added
 * in the form in which they are added elsewhere (docs/features.md S2.18 to S2.20).
 */
final class ContactsField extends CustomField<Map<ContactId, Set<ContactPart>>> {

    private final Supplier<List<ContactRef>> source;
    private List<ContactRef> contacts;
    private final Div rows = new Div();
    private final List<Row> shown = new ArrayList<>();

    /**
     * @param source reads whom there is to choose from
     * @param maker asks for a new contact and tells its id
     */
    ContactsField(Supplier<List<ContactRef>> source, Consumer<Consumer<ContactId>> maker) {
        super(Map.of());
        this.source = source;
        this.contacts = source.get();
        setLabel(getTranslation("vacancy.contacts"));
        rows.addClassName("part-rows");
        Div buttons = new Div(
                Buttons.of(
                        "vacancy.contacts.choose",
                        click -> addRow(null, Set.of(ContactPart.INFORMED))
                                .contact
                                .focus()),
                Buttons.of("contact.new", click -> maker.accept(this::take)));
        buttons.addClassName("part-buttons");
        add(new Div(rows, buttons));
    }

    /** Everybody who is shown and can be chosen has at least one part. */
    boolean isEachValid() {
        return shown.stream().allMatch(row -> row.contact.isEmpty() || !row.parts.isEmpty());
    }

    private void take(ContactId made) {
        contacts = source.get();
        shown.forEach(Row::offer);
        addRow(find(made), Set.of(ContactPart.INFORMED));
        updateValue();
    }

    @Override
    protected Map<ContactId, Set<ContactPart>> generateModelValue() {
        Map<ContactId, Set<ContactPart>> value = new HashMap<>();
        shown.forEach(row -> row.contact
                .getOptionalValue()
                .ifPresent(
                        contact -> value.merge(contact.id(), Set.copyOf(row.parts.getValue()), ContactsField::both)));
        return value;
    }

    private static Set<ContactPart> both(Set<ContactPart> one, Set<ContactPart> other) {
        Set<ContactPart> both = new HashSet<>(one);
        both.addAll(other);
        return Set.copyOf(both);
    }

    @Override
    protected void setPresentationValue(@Nullable Map<ContactId, Set<ContactPart>> value) {
        shown.clear();
        rows.removeAll();
        if (value != null) {
            value.entrySet().stream()
                    .sorted(Comparator.comparing(entry -> nameOf(entry.getKey())))
                    .forEach(entry -> addRow(find(entry.getKey()), entry.getValue()));
        }
    }

    private String nameOf(ContactId id) {
        ContactRef contact = find(id);
        return contact == null ? "" : contact.name();
    }

    private @Nullable ContactRef find(ContactId id) {
        return contacts.stream()
                .filter(contact -> contact.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private Row addRow(@Nullable ContactRef contact, Set<ContactPart> parts) {
        Row row = new Row(contact, parts);
        shown.add(row);
        rows.add(row.line);
        return row;
    }

    private void remove(Row row) {
        shown.remove(row);
        rows.remove(row.line);
        updateValue();
    }

    private final class Row {

        private final ComboBox<ContactRef> contact = new ComboBox<>();
        private final MultiSelectComboBox<ContactPart> parts = new MultiSelectComboBox<>();
        private final Div line;

        private Row(@Nullable ContactRef chosen, Set<ContactPart> itsParts) {
            contact.setItemLabelGenerator(ContactRef::name);
            contact.setAriaLabel(getTranslation("vacancy.contacts.contact"));
            contact.setItems(contacts);
            contact.setValue(chosen);
            parts.setItems(ContactPart.values());
            parts.setItemLabelGenerator(part -> VacancyTexts.of(part, this.parts));
            parts.setAriaLabel(getTranslation("vacancy.contacts.parts"));
            parts.setValue(itsParts);
            line = new Div(
                    contact, parts, Buttons.icon("vaadin:trash", "vacancy.contacts.remove", click -> remove(this)));
            line.addClassName("part-row");
            contact.addValueChangeListener(event -> updateValue());
            parts.addValueChangeListener(event -> updateValue());
        }

        private void offer() {
            ContactRef chosen = contact.getValue();
            contact.setItems(contacts);
            contact.setValue(chosen);
        }
    }
}
