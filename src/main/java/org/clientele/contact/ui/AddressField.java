package org.clientele.contact.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import org.clientele.contact.AddressHolder;
import org.clientele.contact.AddressKind;
import org.clientele.contact.ContactAddress;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Icons;

/** One e-mail address or phone number in the form: what it is, of which kind, first or not, and the bin. */
final class AddressField extends Composite<Div> {

    private final AddressMedium medium;
    private final AddressHints hints;
    private final TextField value = new TextField();
    private final Select<AddressKind> kind = new Select<>();
    private final Button star;
    private Runnable onChange = () -> {};
    private Runnable onRemove = () -> {};
    private Runnable onFirst = () -> {};

    AddressField(AddressMedium medium, ContactAddress address, AddressHints hints) {
        this.medium = medium;
        this.hints = hints;
        value.setAriaLabel(getTranslation(medium.key("")));
        value.setPlaceholder(getTranslation(medium.key("")));
        value.getElement().setAttribute("inputmode", medium.inputMode());
        value.setValueChangeMode(ValueChangeMode.LAZY);
        value.setValue(address.value());
        value.addValueChangeListener(event -> changed());
        kind.setAriaLabel(getTranslation("contact.address.kind"));
        kind.setItems(medium.kinds());
        kind.setItemLabelGenerator(item -> getTranslation("contact.address.kind." + item));
        kind.setValue(medium.kinds().contains(address.kind()) ? address.kind() : AddressKind.OTHER);
        kind.addValueChangeListener(event -> onChange.run());
        star = Buttons.icon("vaadin:star-o", "contact.address.makeFirst", click -> onFirst.run());
        Button bin = Buttons.icon("vaadin:trash", medium.key(".remove"), click -> onRemove.run());
        getContent().addClassName("address");
        getContent().add(value, kind, star, bin);
        if (!address.value().isEmpty()) {
            hint();
        }
    }

    void onChange(Runnable act) {
        this.onChange = act;
    }

    void onRemove(Runnable act) {
        this.onRemove = act;
    }

    void onFirst(Runnable act) {
        this.onFirst = act;
    }

    void focus() {
        value.focus();
    }

    ContactAddress typed() {
        return new ContactAddress(kind.getValue(), value.getValue());
    }

    /** @param choice whether there are others to choose between */
    void showFirst(boolean first, boolean choice) {
        String text = getTranslation(first ? "contact.address.first" : "contact.address.makeFirst");
        star.setIcon(Icons.of(first ? "vaadin:star" : "vaadin:star-o"));
        star.setTooltipText(text);
        star.setAriaLabel(text);
        star.getElement().setAttribute("aria-pressed", Boolean.toString(first));
        star.setVisible(choice);
    }

    /** Says beside the field what is wrong with it. */
    boolean check() {
        Optional<String> flaw = medium.flaw(value.getValue());
        value.setErrorMessage(flaw.map(this::getTranslation).orElse(""));
        value.setInvalid(flaw.isPresent());
        return flaw.isEmpty();
    }

    private void changed() {
        if (check()) {
            hint();
        } else {
            value.setHelperComponent(null);
        }
        onChange.run();
    }

    private void hint() {
        List<AddressHolder> others = value.isEmpty() ? List.of() : hints.othersWith(value.getValue());
        Span hint = new Span();
        if (!others.isEmpty()) {
            hint.add(getTranslation("contact.address.others") + " ");
            others.forEach(other -> hint.add(link(other), new Span(" ")));
        }
        value.setHelperComponent(others.isEmpty() ? null : hint);
    }

    /** In a tab of its own: what is typed here stays. */
    private static Anchor link(AddressHolder other) {
        return new Anchor(
                ContactNavigation.url(other.id()), other.name() + " (" + other.clientName() + ")", AnchorTarget.BLANK);
    }
}
