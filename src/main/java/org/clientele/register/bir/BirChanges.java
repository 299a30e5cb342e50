package org.clientele.register.bir;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clientele.register.ChangeList;
import org.clientele.register.RegisterFailure;
import org.clientele.register.RegisterTime;
import org.clientele.register.bir.BirResult.NoSuchReport;
import org.clientele.register.bir.BirResult.Nothing;
import org.clientele.register.bir.BirResult.Rows;
import org.clientele.register.http.NoAnswerException;
import org.springframework.stereotype.Component;

/** Fetches the lists of changes, which BIR has for the last seven days that are over in Poland. */
@Component
class BirChanges {

    private static final int DAYS_KEPT = 7;

    private final BirClient client;
    private final Clock clock;

    BirChanges(BirClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** The REGONs on the list; empty if there is no such list. */
    Optional<List<String>> on(LocalDate day, ChangeList list) {
        LocalDate today = RegisterTime.dayOf(clock.instant());
        if (!day.isBefore(today) || day.isBefore(today.minusDays(DAYS_KEPT))) {
            return Optional.empty();
        }
        return switch (client.changes(day, name(list))) {
            case Rows(List<BirRow> rows) ->
                Optional.of(rows.stream()
                        .map(row -> row.text("regon", "regon9", "regon14"))
                        .toList());
            case Nothing nothing -> Optional.empty();
            case NoSuchReport odd -> throw new NoAnswerException(RegisterFailure.GARBLED);
        };
    }

    private static String name(ChangeList list) {
        return switch (list) {
            case CHANGED_COMPANIES -> "BIR11AktualizowanePodmiotyPrawneOrazDzialalnosciOsFizycznych";
            case STRUCK_OFF_COMPANIES -> "BIR11SkreslonePodmiotyPrawneOrazDzialalnosciOsFizycznych";
            case CHANGED_LOCAL_UNITS -> "BIR11AktualizowaneJednostkiLokalne";
            case STRUCK_OFF_LOCAL_UNITS -> "BIR11SkresloneJednostkiLokalne";
        };
    }
}
