package org.clientele.register;

import java.util.List;
import org.clientele.shared.PostalAddress;

/** Companies that do not exist, as a register would report them. */
public final class TestCompanies {

    public static final String NIP = "1234563218";
    public static final String REGON = "123456785";

    private static final PostalAddress ADDRESS = new PostalAddress("ul. SZEROKA 7/2", "80-835", "GDAŃSK", "PL");

    private TestCompanies() {}

    /** A company in good order that shouts its name. */
    public static Company shouting() {
        return named("ŻÓŁTA ŁÓDŹ SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ", "");
    }

    public static Company named(String name, String shortName) {
        return with(name, shortName, CompanyDates.NONE, List.of());
    }

    public static Company reachedBy(String phone) {
        return with("ŁÓDŹ", "", phone, CompanyDates.NONE, List.of());
    }

    public static Company with(String name, String shortName, CompanyDates dates, List<LocalUnit> units) {
        return with(name, shortName, "581234567", dates, units);
    }

    /** A company without numbers, which no other client can have as well. */
    public static Company unnumbered(String name, String shortName) {
        Company numbered = named(name, shortName);
        return new Company(
                numbered.hit(),
                name,
                shortName,
                "",
                "",
                "",
                false,
                numbered.address(),
                numbered.legalForm(),
                "",
                "",
                "",
                numbered.dates(),
                numbered.activities(),
                numbered.localUnits());
    }

    private static Company with(
            String name, String shortName, String phone, CompanyDates dates, List<LocalUnit> units) {
        return new Company(
                hit(name),
                name,
                shortName,
                REGON,
                NIP,
                "0000012345",
                false,
                ADDRESS,
                "SPÓŁKI Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ",
                phone,
                "BIURO@LODZ.EXAMPLE",
                "WWW.LODZ.EXAMPLE",
                dates,
                List.of(new PkdActivity("5020Z", "TRANSPORT MORSKI TOWARÓW", true, 2025)),
                units);
    }

    public static CompanyHit hit(String name) {
        return new CompanyHit(EntityKind.LEGAL, Silo.LEGAL_PERSONS, name, REGON, NIP, ADDRESS, "POMORSKIE", null);
    }

    public static LocalUnit unit(String regon, String name, String city) {
        return new LocalUnit(regon, name, new PostalAddress("ul. PORTOWA 1", "00-001", city, "PL"));
    }
}
