package org.clientele.contact.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.clientele.contact.ContactAddress;
import org.clientele.shared.ui.Buttons;
import org.jspecify.annotations.Nullable;

/**
 * E-mail addresses or phone numbers: a plus adds one, the bin removes it, the star makes it the first (docs/features.md
 * S3.29, S3.30). What is wrong with one stands beside it.
 */
final class AddressesField extends CustomField<List<ContactAddress>> {

    private final AddressMedium medium;
    private final AddressHints hints;
    private final Div list = new Div();
    private final List<AddressField> rows = new ArrayList<>();
    private final Button plus;

    AddressesField(AddressMedium medium, AddressHints hints) {
        super(List.of());
        this.medium = medium;
        this.hints = hints;
        setLabel(getTranslation(medium.key("s")));
        plus = Buttons.icon(
                "vaadin:plus",
                medium.key(".add"),
                click -> addRow(medium.blank()).focus());
        list.addClassName("addresses");
        add(new Div(list, plus));
        addRow(medium.blank());
    }

    /** Whether every address that is filled in is one. */
    boolean isEachValid() {
        return rows.stream().map(AddressField::check).reduce(true, Boolean::logicalAnd);
    }

    @Override
    public void focus() {
        rows.stream()
                .filter(row -> !row.check())
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .ifPresent(AddressField::focus);
    }

    @Override
    protected List<ContactAddress> generateModelValue() {
        return rows.stream()
                .map(AddressField::typed)
                .filter(address -> !address.value().isBlank())
                .toList();
    }

    @Override
    protected void setPresentationValue(@Nullable List<ContactAddress> addresses) {
        rows.clear();
        list.removeAll();
        if (addresses == null || addresses.isEmpty()) {
            addRow(medium.blank());
        } else {
            addresses.forEach(this::addRow);
        }
    }

    private AddressField addRow(ContactAddress address) {
        AddressField row = new AddressField(medium, address, hints);
        row.onChange(this::updateValue);
        row.onRemove(() -> remove(row));
        row.onFirst(() -> putFirst(row));
        rows.add(row);
        list.add(row);
        showFirst();
        return row;
    }

    private void remove(AddressField row) {
        rows.remove(row);
        list.remove(row);
        if (rows.isEmpty()) {
            addRow(medium.blank());
        }
        showFirst();
        updateValue();
        plus.focus();
    }

    private void putFirst(AddressField row) {
        rows.remove(row);
        rows.addFirst(row);
        list.remove(row);
        list.addComponentAsFirst(row);
        showFirst();
        updateValue();
        row.focus();
    }

    private void showFirst() {
        rows.forEach(row -> row.showFirst(row.equals(rows.getFirst()), rows.size() > 1));
        plus.setEnabled(rows.size() < ContactAddress.MAX_PER_CONTACT);
    }
}
