package org.clientele.contact.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.clientele.contact.Reminder;
import org.clientele.contact.Reminders;
import org.clientele.shared.ui.HomeCard;
import org.clientele.shared.ui.RecordLinks;
import org.clientele.shared.ui.Times;

/** What one should look after, on the home page. */
@org.springframework.stereotype.Component
class RemindersCard implements HomeCard {

    private final Reminders reminders;
    private final RecordLinks links;
    private final Clock clock;

    RemindersCard(Reminders reminders, RecordLinks links, Clock clock) {
        this.reminders = reminders;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "reminder.title";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Component create() {
        Div card = new Div();
        List<Reminder> mine = reminders.mine(LocalDate.ofInstant(clock.instant(), Times.zone()));
        if (mine.isEmpty()) {
            card.add(new Paragraph(card.getTranslation("reminder.empty")));
            return card;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("link-list");
        mine.forEach(reminder -> list.add(item(reminder, card)));
        card.add(list);
        return card;
    }

    private ListItem item(Reminder reminder, Component texts) {
        String day = reminder.on() == null ? "" : Times.date(texts, reminder.on());
        Span why = new Span(texts.getTranslation("reminder." + reminder.kind(), day));
        why.addClassName("secondary");
        String name = reminder.client().isEmpty() ? reminder.name() : reminder.name() + " (" + reminder.client() + ")";
        return new ListItem(links.link(reminder.record(), name), why);
    }
}
