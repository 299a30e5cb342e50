package org.clientele.contact.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.clientele.contact.MailPickups;
import org.clientele.contact.PickupFilter;
import org.clientele.contact.PickupRow;
import org.clientele.shared.exchange.CsvFormat;
import org.clientele.shared.exchange.CsvWriter;

/** The pick-up log as a CSV file, written row by row while it is read. */
final class PickupCsv {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final MailPickups pickups;
    private final ZoneId zone;
    private final String fileName;
    private final List<String> headings;

    /** Takes the texts along, since the download has no reader any more. */
    PickupCsv(Component texts, MailPickups pickups, ZoneId zone, LocalDate today) {
        this.pickups = pickups;
        this.zone = zone;
        this.fileName = "mail-pickups-" + today + ".csv";
        this.headings = Stream.of("pickup.time", "contact.client", "pickup.person", "pickup.clerk", "pickup.remark")
                .map(key -> texts.getTranslation(key))
                .toList();
    }

    DownloadHandler download(Supplier<PickupFilter> filter) {
        return event -> {
            event.setFileName(fileName);
            event.setContentType("text/csv;charset=utf-8");
            write(event.getOutputStream(), filter.get());
        };
    }

    void write(OutputStream out, PickupFilter filter) throws IOException {
        try (CsvWriter csv = new CsvWriter(out, CsvFormat.FOR_EXCEL)) {
            csv.row(headings);
            pickups.export(filter, row -> csv.row(cells(row)));
        }
    }

    private List<String> cells(PickupRow row) {
        return List.of(
                TIME.format(row.pickedUpAt().atZone(zone)),
                row.clientName(),
                row.contactName(),
                row.clerkName(),
                row.remark());
    }
}
