package org.clientele.contact.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import org.clientele.contact.Reminder;
import org.clientele.contact.Reminders;
import org.clientele.shared.ui.HomeCard;
import org.clientele.shared.ui.LinkList;
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
        LinkList mine = new LinkList("reminder.empty");
        reminders
                .mine(LocalDate.ofInstant(clock.instant(), Times.zone()))
                .forEach(reminder -> mine.add(links.link(reminder.record(), name(reminder)), why(reminder, mine)));
        return mine;
    }

    private static String name(Reminder reminder) {
        return reminder.client().isEmpty() ? reminder.name() : reminder.name() + " (" + reminder.client() + ")";
    }

    private static String why(Reminder reminder, Component texts) {
        String day = reminder.on() == null ? "" : Times.date(texts, reminder.on());
        return texts.getTranslation("reminder." + reminder.kind(), day);
    }
}
