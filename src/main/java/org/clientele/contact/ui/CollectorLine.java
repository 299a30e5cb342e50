package org.clientele.contact.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.clientele.client.ui.ClientNavigation;
import org.clientele.contact.Collector;
import org.clientele.contact.MayCollect;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.Buttons;

/** Somebody who may have come to collect mail: the answer at a glance, and the button that hands it over. */
final class CollectorLine extends Composite<ListItem> {

    private final Collector collector;
    private final BiConsumer<Collector, String> handOver;

    /** @param handOver called with what was handed over */
    CollectorLine(Collector collector, LocalDate today, boolean mayWork, BiConsumer<Collector, String> handOver) {
        this.collector = collector;
        this.handOver = handOver;
        MayCollect may = collector.on(today);
        getContent().addClassName("collector");
        getContent().add(person(), answer(may));
        if (mayWork && may == MayCollect.YES) {
            Button button = Buttons.primary("pickup.handOver", click -> ask());
            button.setAriaLabel(getTranslation("pickup.handOver") + ": " + collector.name());
            getContent().add(button);
        }
    }

    private Component person() {
        Span role = new Span(collector.position());
        role.addClassName("secondary");
        Component client = named(
                collector.clientName(), ClientNavigation.url(collector.clientId(), ClientNavigation.CONTACTS_TAB));
        Div person = new Div(named(collector.name(), ContactNavigation.url(collector.id())), role, client);
        person.addClassName("collector-person");
        return person;
    }

    /** A link would lead to nothing where one does not see the client. */
    private Component named(String name, String url) {
        return collector.seen() ? new Anchor(url, name) : new Span(name);
    }

    private Component answer(MayCollect may) {
        Div answer = new Div(
                (may == MayCollect.YES ? BadgeColor.GREEN : BadgeColor.RED).badge(getTranslation("pickup.may." + may)));
        String more = may == MayCollect.INACTIVE
                ? ContactTexts.inactive(this, collector.activity())
                : ContactTexts.authority(this, collector.authority());
        Span period = new Span(more);
        period.addClassName("secondary");
        answer.add(period);
        answer.addClassName("collector-answer");
        return answer;
    }

    /** One look more before it stands in the log, where nobody can take it back. */
    private void ask() {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("pickup.handOver.title", collector.name()));
        dialog.addClassName("form-dialog");
        TextField remark = new TextField(getTranslation("pickup.remark"));
        remark.setHelperText(getTranslation("pickup.remark.hint"));
        remark.setMaxLength(200);
        remark.setWidthFull();
        remark.setAutofocus(true);
        Button confirm = Buttons.primary("pickup.handOver.confirm", click -> {
            dialog.close();
            handOver.accept(collector, remark.getValue());
        });
        confirm.setDisableOnClick(true);
        confirm.addClickShortcut(Key.ENTER);
        dialog.add(new Paragraph(getTranslation("pickup.handOver.text", collector.clientName())), remark);
        dialog.getFooter().add(Buttons.of("action.cancel", click -> dialog.close()), confirm);
        dialog.open();
    }
}
