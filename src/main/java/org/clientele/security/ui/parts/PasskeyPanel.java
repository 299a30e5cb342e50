package org.clientele.security.ui.parts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.clientele.security.MyPasskeys;
import org.clientele.security.PasskeyOffer;
import org.clientele.security.PasskeyRow;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.Times;

/** One's own passkeys: listed, added by the browser, removed. */
public final class PasskeyPanel extends Composite<Section> implements HasStyle {

    private final MyPasskeys passkeys;
    private final TextField name = new TextField(getTranslation("passkey.name"));

    public PasskeyPanel(MyPasskeys passkeys) {
        this.passkeys = passkeys;
        name.setMaxLength(PasskeyRow.NAME_LENGTH);
        name.setHelperText(getTranslation("passkey.name.hint"));
        addClassName("factor-panel");
        show();
    }

    private void show() {
        getContent().removeAll();
        getContent().add(new H2(getTranslation("passkey.title")), new Paragraph(getTranslation("passkey.text")));
        List<PasskeyRow> rows = passkeys.list();
        if (!rows.isEmpty()) {
            UnorderedList list = new UnorderedList(rows.stream().map(this::item).toArray(ListItem[]::new));
            list.addClassName("sessions");
            getContent().add(list);
        }
        name.clear();
        getContent().add(name, Buttons.of("passkey.add", click -> add()));
    }

    private ListItem item(PasskeyRow row) {
        Span title = new Span(row.name());
        title.addClassName("session-device");
        Span facts = new Span(getTranslation(
                "passkey.facts", Times.date(this, row.createdAt()), Times.dateTime(this, row.lastUsedAt())));
        facts.addClassName("secondary");
        Div what = new Div(title, facts);
        what.addClassName("session-facts");
        var remove = Buttons.dangerous("passkey.remove", click -> {
            passkeys.remove(row.id());
            Notices.success(this, "passkey.removed");
            show();
        });
        remove.setAriaLabel(getTranslation("passkey.removeNamed", row.name()));
        return new ListItem(what, remove);
    }

    private void add() {
        passkeys.offer().ifPresent(offer -> NewPasskey.make(this, offer, made -> keep(offer, made)));
    }

    private void keep(PasskeyOffer offer, String made) {
        if (passkeys.add(offer, made, name.getValue())) {
            Notices.success(this, "passkey.added");
            show();
        } else {
            Notices.failure(this, "passkey.notMade");
        }
    }
}
