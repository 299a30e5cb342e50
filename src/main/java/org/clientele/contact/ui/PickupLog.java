package org.clientele.contact.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.clientele.client.ui.ClientNavigation;
import org.clientele.contact.MailPickups;
import org.clientele.contact.PickupFilter;
import org.clientele.contact.PickupRow;
import org.clientele.shared.ui.DateFields;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.ListState;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.shared.ui.Times;
import org.clientele.shared.ui.UserPreferences;
import org.jspecify.annotations.Nullable;

/** The pick-up log as a list, filtered by day, and as a file. */
final class PickupLog extends Composite<Div> {

    private static final String FROM = "from";
    private static final String UNTIL = "until";

    private final ZoneId zone = Times.zone();
    private final PagedGrid<PickupRow> grid;
    private final DatePicker from;
    private final DatePicker until;

    PickupLog(MailPickups pickups, UserPreferences preferences, LocalDate today) {
        grid = new PagedGrid<>("pickups", PickupRow::id, preferences);
        grid.column("time", "pickup.time", row -> Times.dateTime(this, row.pickedUpAt()))
                .width("11rem")
                .onPhones();
        grid.linkColumn(
                "client",
                "contact.client",
                PickupRow::clientName,
                row -> row.clientSeen() ? ClientNavigation.url(row.clientId(), ClientNavigation.CONTACTS_TAB) : "");
        grid.linkColumn(
                "person",
                "pickup.person",
                PickupRow::contactName,
                row -> row.contactSeen() ? ContactNavigation.url(row.contactId()) : "");
        grid.column("clerk", "pickup.clerk", PickupRow::clerkName);
        grid.column("remark", "pickup.remark", PickupRow::remark);
        grid.loads(state -> pickups.page(filter(state), state.page()));
        grid.counts(state -> pickups.count(filter(state)));
        grid.whenEmpty(new EmptyState("pickup.log.empty", "pickup.log.empty.hint"));
        from = day(FROM, "pickup.from");
        until = day(UNTIL, "pickup.until");
        Div bar = new Div(from, until, export(pickups, today));
        bar.addClassName("filter-bar");
        getContent().addClassName("pickup-log");
        getContent().add(bar, grid);
    }

    void show(ListState state) {
        from.setValue(day(state, FROM));
        until.setValue(day(state, UNTIL));
        grid.show(state);
    }

    void refresh() {
        grid.refresh();
    }

    private DatePicker day(String parameter, String labelKey) {
        DatePicker field = DateFields.of(labelKey);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                grid.filter(grid.state().with(parameter, Objects.toString(event.getValue(), null)));
            }
        });
        return field;
    }

    private Anchor export(MailPickups pickups, LocalDate today) {
        PickupCsv csv = new PickupCsv(this, pickups, zone, today);
        Anchor anchor = new Anchor(
                csv.download(() -> filter(grid.state())), AttachmentType.DOWNLOAD, getTranslation("pickup.export"));
        anchor.addClassName("export");
        return anchor;
    }

    private PickupFilter filter(ListState state) {
        return new PickupFilter(day(state, FROM), day(state, UNTIL), zone);
    }

    private static @Nullable LocalDate day(ListState state, String parameter) {
        return Optional.of(state.value(parameter))
                .filter(text -> text.matches("\\d{4}-\\d{2}-\\d{2}"))
                .flatMap(PickupLog::parsed)
                .orElse(null);
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }
}
