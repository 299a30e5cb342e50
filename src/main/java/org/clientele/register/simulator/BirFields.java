package org.clientele.register.simulator;

import java.util.Objects;
import org.clientele.register.simulator.MadeUpCompanies.Place;
import org.clientele.register.simulator.MadeUpCompany.Activity;
import org.clientele.register.simulator.MadeUpCompany.Address;
import org.clientele.register.simulator.MadeUpCompany.Business;
import org.clientele.register.simulator.MadeUpCompany.Dates;
import org.clientele.register.simulator.MadeUpCompany.LegalForm;
import org.clientele.register.simulator.MadeUpCompany.LocalUnit;
import org.clientele.register.simulator.MadeUpCompany.Partner;
import org.clientele.register.simulator.MadeUpCompany.Person;

/** The fields of the full reports, which have other names in each of them. */
final class BirFields {

    private static final String LEGAL = "praw_";
    private static final String NATURAL = "fiz_";

    private BirFields() {}

    static BirRow legalPerson(MadeUpCompany company) {
        Business business = company.businesses().getFirst();
        BirRow row = new BirRow()
                .put("praw_regon9", company.regon())
                .put("praw_nip", company.nip())
                .put("praw_statusNip", company.nipStatus())
                .put("praw_nazwa", business.name())
                .put("praw_nazwaSkrocona", business.shortName())
                .put("praw_numerWRejestrzeEwidencji", company.krs());
        dates(row, LEGAL, business.dates());
        address(row, LEGAL, business.address());
        reachedAt(row, LEGAL, business);
        legalForm(row, LEGAL, company.legalForm());
        return row.put("praw_liczbaJednLokalnych", company.localUnits().size());
    }

    static BirRow naturalPerson(MadeUpCompany company) {
        Person person = Objects.requireNonNull(company.person());
        BirRow row = new BirRow()
                .put("fiz_regon9", company.regon())
                .put("fiz_nip", company.nip())
                .put("fiz_statusNip", company.nipStatus())
                .put("fiz_nazwisko", person.family())
                .put("fiz_imie1", person.given())
                .put("fiz_imie2", person.second())
                .put("fiz_dataSkresleniaPodmiotuZRegon", "");
        legalForm(row, NATURAL, company.legalForm());
        return row.put("fiz_dzialalnoscCeidg", flag(company, 1))
                .put("fiz_dzialalnoscRolnicza", flag(company, 2))
                .put("fiz_dzialalnoscPozostala", flag(company, 3))
                .put("fiz_dzialalnoscSkreslonaDo20141108", flag(company, MadeUpCompany.STRUCK_OFF_EARLIER))
                .put("fiz_liczbaJednLokalnych", company.localUnits().size());
    }

    static BirRow naturalBusiness(MadeUpCompany company, Business business) {
        BirRow row = new BirRow()
                .put("fiz_regon9", company.regon())
                .put("fiz_nazwa", business.name())
                .put("fiz_nazwaSkrocona", business.shortName());
        dates(row, NATURAL, business.dates());
        address(row, NATURAL, business.address());
        reachedAt(row, NATURAL, business);
        return row;
    }

    static BirRow localUnit(Place place) {
        String prefix = "lok" + (place.company().isNatural() ? NATURAL : LEGAL);
        BirRow row = listedUnit(place.company(), place.unit());
        return row.put(prefix, "nip", place.company().nip());
    }

    static BirRow listedUnit(MadeUpCompany company, LocalUnit unit) {
        String prefix = "lok" + (company.isNatural() ? NATURAL : LEGAL);
        BirRow row = new BirRow().put(prefix, "regon14", unit.regon()).put(prefix, "nazwa", unit.name());
        dates(row, prefix, unit.dates());
        address(row, prefix, unit.address());
        return row;
    }

    static BirRow partner(Partner partner) {
        return new BirRow()
                .put("wspolsc_regonWspolnikSpolki", partner.regon())
                .put("wspolsc_imiePierwsze", partner.given())
                .put("wspolsc_nazwisko", partner.family());
    }

    static BirRow activity(MadeUpCompany company, Business business, Activity activity, boolean newer) {
        if (!company.isNatural()) {
            return activity(LEGAL + "pkd", activity, newer);
        }
        return activity("fiz_pkd_", activity, newer)
                .put("fiz_SilosID", business.silo())
                .put("fiz_Silos_Symbol", symbol(business.silo()));
    }

    static BirRow unitActivity(MadeUpCompany company, Activity activity, boolean newer) {
        return activity(company.isNatural() ? "lokfiz_pkd_" : "lokpraw_pkd", activity, newer);
    }

    private static BirRow activity(String prefix, Activity activity, boolean newer) {
        BirRow row = new BirRow()
                .put(prefix, "Kod", activity.code())
                .put(prefix, "Nazwa", activity.name())
                .put(prefix, "Przewazajace", activity.main() ? "1" : "0");
        return newer ? row.put(prefix.replace("pkd_", "pkd"), "Wersja", activity.version()) : row;
    }

    private static void dates(BirRow row, String prefix, Dates dates) {
        row.put(prefix, "dataPowstania", dates.created())
                .put(prefix, "dataRozpoczeciaDzialalnosci", dates.started())
                .put(prefix, "dataZawieszeniaDzialalnosci", dates.suspended())
                .put(prefix, "dataWznowieniaDzialalnosci", dates.resumed())
                .put(prefix, "dataZakonczeniaDzialalnosci", dates.ended())
                .put(
                        prefix,
                        prefix.equals(NATURAL) ? "dataSkresleniaDzialalnosciZRegon" : "dataSkresleniaZRegon",
                        dates.struckOff())
                .put(prefix, "dataOrzeczeniaOUpadlosci", dates.bankruptcy())
                .put(prefix, "dataZakonczeniaPostepowaniaUpadlosciowego", dates.bankruptcyEnded());
    }

    private static void address(BirRow row, String prefix, Address address) {
        String at = prefix + "adSiedz";
        row.put(at, "Kraj_Symbol", "PL")
                .put(at, "KodPocztowy", address.postalCode().replace("-", ""))
                .put(at, "NumerNieruchomosci", address.building())
                .put(at, "NumerLokalu", address.flat())
                .put(at, "NietypoweMiejsceLokalizacji", "")
                .put(at, "Kraj_Nazwa", "POLSKA")
                .put(at, "Wojewodztwo_Nazwa", address.voivodeship())
                .put(at, "Powiat_Nazwa", address.county())
                .put(at, "Gmina_Nazwa", address.municipality())
                .put(at, "Miejscowosc_Nazwa", address.city())
                .put(at, "MiejscowoscPoczty_Nazwa", address.post())
                .put(at, "Ulica_Nazwa", address.street());
    }

    private static void reachedAt(BirRow row, String prefix, Business business) {
        row.put(prefix, "numerTelefonu", business.phone())
                .put(prefix, "adresEmail", business.email())
                .put(prefix, "adresStronyinternetowej", business.website());
    }

    private static void legalForm(BirRow row, String prefix, LegalForm form) {
        row.put(prefix, "podstawowaFormaPrawna_Symbol", form.basic())
                .put(prefix, "szczegolnaFormaPrawna_Symbol", form.special())
                .put(prefix, "podstawowaFormaPrawna_Nazwa", form.basicName())
                .put(prefix, "szczegolnaFormaPrawna_Nazwa", form.specialName());
    }

    private static String flag(MadeUpCompany company, int silo) {
        return company.businessIn(silo).isPresent() ? "1" : "0";
    }

    private static String symbol(int silo) {
        return switch (silo) {
            case 1 -> "CEIDG";
            case 2 -> "ROLNICZA";
            default -> "POZOSTAŁA";
        };
    }
}
