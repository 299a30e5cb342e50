package org.clientele.register.simulator;

import java.time.LocalDate;
import java.util.List;
import org.clientele.register.simulator.MadeUpCompany.Address;
import org.clientele.register.simulator.MadeUpCompany.Business;
import org.clientele.register.simulator.MadeUpCompany.Court;
import org.clientele.register.simulator.MadeUpCompany.Dates;
import org.clientele.register.simulator.MadeUpCompany.Vat;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a made-up company. What is null stays as it was.
 *
 * @param name its new name
 * @param street likewise with building, postalCode and city
 * @param suspended since when its business is suspended
 * @param resumed since when it goes on
 * @param ended its last day of business
 * @param struckOff when it was struck off the register
 * @param bankruptcy when it was declared bankrupt
 * @param manner the manner of representation in the words of the court register
 * @param vatStatus Czynny, Zwolniony or Niezarejestrowany
 */
public record CompanyChange(
        @Nullable String name,
        @Nullable String street,
        @Nullable String building,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable LocalDate suspended,
        @Nullable LocalDate resumed,
        @Nullable LocalDate ended,
        @Nullable LocalDate struckOff,
        @Nullable LocalDate bankruptcy,
        @Nullable String manner,
        @Nullable String vatStatus) {

    /** It moves to another street of its town. */
    public static CompanyChange moved(String street, String building) {
        return new CompanyChange(null, street, building, null, null, null, null, null, null, null, null, null);
    }

    /** It calls itself something else. */
    public static CompanyChange renamed(String name) {
        return new CompanyChange(name, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** It suspends its business. */
    public static CompanyChange suspended(LocalDate since) {
        return new CompanyChange(null, null, null, null, null, since, null, null, null, null, null, null);
    }

    /** It is struck off, and ended on the same day. */
    public static CompanyChange struckOff(LocalDate on) {
        return new CompanyChange(null, null, null, null, null, null, null, on, on, null, null, null);
    }

    /** It is declared bankrupt. */
    public static CompanyChange bankrupt(LocalDate on) {
        return new CompanyChange(null, null, null, null, null, null, null, null, null, on, null, null);
    }

    MadeUpCompany of(MadeUpCompany company) {
        List<Business> businesses = company.businesses().stream()
                .map(business -> business.with(or(name, business.name()), of(business.dates()), of(business.address())))
                .toList();
        Court court = company.court();
        Vat vat = company.vat();
        return company.with(businesses, court == null ? null : of(court), vat == null ? null : of(vat));
    }

    private Address of(Address old) {
        return new Address(
                old.voivodeship(),
                old.county(),
                old.municipality(),
                or(city, old.city()),
                or(postalCode, old.postalCode()),
                or(city, old.post()),
                or(street, old.street()),
                or(building, old.building()),
                street == null && city == null ? old.flat() : "");
    }

    private Dates of(Dates old) {
        return new Dates(
                old.created(),
                old.started(),
                suspended == null ? old.suspended() : suspended,
                resumed == null ? old.resumed() : resumed,
                ended == null ? old.ended() : ended,
                struckOff == null ? old.struckOff() : struckOff,
                bankruptcy == null ? old.bankruptcy() : bankruptcy,
                old.bankruptcyEnded());
    }

    private Court of(Court old) {
        return new Court(
                old.register(),
                old.legalForm(),
                old.registered(),
                old.body(),
                or(manner, old.manner()),
                old.members(),
                old.proxies(),
                old.capital());
    }

    private Vat of(Vat old) {
        return new Vat(
                or(vatStatus, old.status()),
                old.registered(),
                old.removed(),
                old.removalBasis(),
                old.denied(),
                old.denialBasis(),
                old.restored(),
                old.restorationBasis(),
                old.accounts(),
                old.virtualAccounts());
    }

    private static String or(@Nullable String changed, String old) {
        return changed == null ? old : changed;
    }
}
