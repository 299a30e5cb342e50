package org.clientele.contact.ui;

import com.vaadin.flow.component.Component;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.client.ui.ClientNavigation;
import org.clientele.contact.ContactRow;
import org.clientele.contact.ContactSort.Key;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.contactdata.PhoneNumber;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.shared.ui.Times;

/** The columns of the list of contacts. */
final class ContactColumns {

    private ContactColumns() {}

    static void addTo(PagedGrid<ContactRow> grid) {
        grid.linkColumn("name", "contact.name", ContactRow::fullName, row -> ContactNavigation.url(row.id()))
                .sortedBy(Key.NAME)
                .shares(2);
        grid.linkColumn(
                        "client",
                        "contact.client",
                        ContactRow::clientName,
                        row -> ClientNavigation.url(row.clientId(), ClientNavigation.CONTACTS_TAB))
                .sortedBy(Key.CLIENT)
                .shares(2);
        grid.column("position", "contact.position", ContactRow::position).sortedBy(Key.POSITION);
        grid.column("location", "contact.location", ContactRow::locationName).hiddenAtFirst();
        grid.column("email", "contact.email", ContactRow::email).shares(2);
        grid.column("phone", "contact.phone", ContactColumns::phone).width("9rem");
        grid.column("flags", "contact.flags", row -> flags(grid, row)).shares(2);
        grid.column("status", "contact.status", BadgeColor.renderer(row -> status(grid, row), ContactColumns::color));
        grid.column("changed", "contact.changed", row -> Times.date(grid, row.changedAt()))
                .sortedBy(Key.CHANGED)
                .width("8rem");
    }

    private static String phone(ContactRow row) {
        return row.phone().isEmpty() ? "" : new PhoneNumber(row.phone()).formatted(FieldCheck.HOME_REGION);
    }

    private static String flags(Component texts, ContactRow row) {
        return Stream.of(
                        flag(texts, row.contactPerson(), "contact.flag.contactPerson"),
                        flag(texts, row.mayCollectMail().granted(), "contact.flag.mayCollectMail"),
                        flag(texts, row.mayRepresent().granted(), "contact.flag.mayRepresent"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String flag(Component texts, boolean set, String key) {
        return set ? texts.getTranslation(key) : "";
    }

    private static String status(Component texts, ContactRow row) {
        if (row.doNotContact().marked()) {
            return texts.getTranslation("contact.doNotContact");
        }
        return row.activity().active()
                ? texts.getTranslation("contact.active")
                : ContactTexts.inactive(texts, row.activity());
    }

    private static BadgeColor color(ContactRow row) {
        if (row.doNotContact().marked()) {
            return BadgeColor.RED;
        }
        return row.activity().active() ? BadgeColor.GREEN : BadgeColor.AMBER;
    }
}
