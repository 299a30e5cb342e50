package org.clientele.register;

import java.time.LocalDate;
import java.util.List;
import org.clientele.shared.PostalAddress;
import org.jspecify.annotations.Nullable;

/**
 * What the court register says of a company. It masks the names of people: only how many there are is of use. Empty text
 * is "", never null.
 *
 * @param nip ten digits, or empty; likewise the REGON, nine digits
 * @param shareCapital as it is written there with its currency, {@code 5000,00 PLN}, or empty
 * @param body which represents the company, such as ZARZĄD, or empty
 * @param mannerOfRepresentation the register's own free text in Polish, or empty
 * @param members of that body who are not suspended
 * @param proxies how many hold a commercial proxy (prokura)
 * @param lastEntryOn when something was last entered; null if not told
 */
public record CourtEntry(
        String krs,
        String name,
        String nip,
        String regon,
        String legalForm,
        PostalAddress address,
        String shareCapital,
        String body,
        String mannerOfRepresentation,
        int members,
        int proxies,
        @Nullable LocalDate lastEntryOn,
        List<PkdActivity> activities) {

    public CourtEntry {
        activities = List.copyOf(activities);
    }
}
