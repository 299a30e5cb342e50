package org.clientele.client.ui;

import java.util.Optional;
import org.clientele.client.ClientRow;
import org.clientele.client.ClientSort.Key;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.shared.ui.Times;

/** The columns of the list of clients. */
final class ClientColumns {

    private ClientColumns() {}

    static void addTo(PagedGrid<ClientRow> grid) {
        grid.linkColumn("name", "client.name", ClientRow::name, row -> ClientNavigation.url(row.id()))
                .sortedBy(Key.NAME)
                .width("17rem")
                .shares(5);
        grid.column(
                        "status",
                        "client.status",
                        BadgeColor.renderer(ClientRow::statusName, row -> StatusColours.of(row.statusColour())))
                .sortedBy(Key.STATUS)
                .onPhones()
                .width("8rem");
        grid.column("industry", "client.industry", ClientRow::industryName)
                .sortedBy(Key.INDUSTRY)
                .shares(2)
                .hiddenAtFirst();
        grid.column("city", "client.city", ClientRow::city).sortedBy(Key.CITY);
        grid.column("owner", "client.owner", ClientRow::ownerName)
                .sortedBy(Key.OWNER)
                .hiddenAtFirst();
        grid.column("contacts", "clients.contacts", ClientRow::contactCount)
                .sortedBy(Key.CONTACTS)
                .numeric()
                .width("6.5rem");
        grid.column(
                        "lastContact",
                        "clients.lastContact",
                        row -> Optional.ofNullable(row.lastContactAt())
                                .map(at -> Times.date(grid, at))
                                .orElseGet(() -> grid.getTranslation("clients.lastContact.never")))
                .sortedBy(Key.LAST_CONTACT)
                .width("8rem");
        grid.column("changed", "client.changed", row -> Times.date(grid, row.changedAt()))
                .sortedBy(Key.CHANGED)
                .width("8rem")
                .hiddenAtFirst();
    }
}
