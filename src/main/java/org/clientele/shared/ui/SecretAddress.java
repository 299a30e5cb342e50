package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** The parts of a page on which people make, renew and take back the private address of their calendar. */
public final class SecretAddress {

    /** Pages that came without TLS have no clipboard of their own. */
    private static final String COPY = """
            this.inputElement.select();
            if (navigator.clipboard) navigator.clipboard.writeText(this.value);
            else document.execCommand('copy');""";

    private final Supplier<Optional<Instant>> madeAt;
    private final Supplier<String> renew;
    private final Runnable revoke;
    private final Paragraph state = new Paragraph();
    private final Div fresh = new Div();
    private final Button make = Buttons.of("calendar.feed.make", click -> make());
    private final Button takeBack = Buttons.of("calendar.feed.revoke", click -> takeBack());

    /**
     * @param madeAt when the address of whoever acts was made; empty without one
     * @param renew makes another one, whole, in place of the one before
     */
    public SecretAddress(Supplier<Optional<Instant>> madeAt, Supplier<String> renew, Runnable revoke) {
        this.madeAt = madeAt;
        this.renew = renew;
        this.revoke = revoke;
        fresh.setWidthFull();
    }

    /** How things are; a new address, which is shown once; and the buttons. */
    public Component[] parts(String classOfButtons) {
        Div buttons = new Div(make, takeBack);
        buttons.addClassName(classOfButtons);
        return new Component[] {state, fresh, buttons};
    }

    /** The button that makes an address, to be made to stand out. */
    public Button maker() {
        return make;
    }

    public void show() {
        Optional<Instant> since = madeAt.get();
        state.setText(since.map(at -> state.getTranslation("calendar.feed.since", Times.dateTime(state, at)))
                .orElse(state.getTranslation("calendar.feed.none")));
        make.setText(state.getTranslation(since.isPresent() ? "calendar.feed.renew" : "calendar.feed.make"));
        takeBack.setVisible(since.isPresent());
    }

    private void make() {
        TextField address = new TextField(state.getTranslation("calendar.feed.address"));
        address.setValue(renew.get());
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.setWidthFull();
        address.setHelperText(state.getTranslation("calendar.feed.once"));
        fresh.removeAll();
        fresh.add(address, Buttons.of("calendar.feed.copy", click -> {
            address.getElement().executeJs(COPY);
            Notices.info(state, "calendar.feed.copied");
        }));
        show();
        address.focus();
    }

    private void takeBack() {
        revoke.run();
        fresh.removeAll();
        show();
        Notices.success(state, "calendar.feed.revoked");
    }
}
