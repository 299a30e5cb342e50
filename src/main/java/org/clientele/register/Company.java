package org.clientele.register;

import java.util.List;
import java.util.Optional;
import org.clientele.shared.PostalAddress;

/**
 * What a full report of BIR says of a company, or of one of its local units. Empty text is "", never null; letters are as
 * the register writes them, often capitals only.
 *
 * @param hit by which it was found
 * @param name in full
 * @param shortName as the company shortens it, or empty
 * @param regon nine digits, or fourteen for a local unit
 * @param krs ten digits if it stands in the court register, else empty
 * @param nipWithdrawn whether the tax office withdrew or annulled the NIP
 * @param address with the postal code as {@code 00-925} and the country {@code PL}, unless abroad
 * @param legalForm as the register calls it
 * @param activities the main one among them
 * @param localUnits of a company that has some; the register's list
 */
public record Company(
        CompanyHit hit,
        String name,
        String shortName,
        String regon,
        String nip,
        String krs,
        boolean nipWithdrawn,
        PostalAddress address,
        String legalForm,
        String phone,
        String email,
        String webSite,
        CompanyDates dates,
        List<PkdActivity> activities,
        List<LocalUnit> localUnits) {

    public Company {
        activities = List.copyOf(activities);
        localUnits = List.copyOf(localUnits);
    }

    /** What the company mainly does, if the register says so. */
    public Optional<PkdActivity> mainActivity() {
        return activities.stream().filter(PkdActivity::main).findFirst();
    }
}
