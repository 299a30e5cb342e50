package org.clientele.register.simulator;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clientele.register.simulator.MadeUpCompanies.Place;

/** The full reports by their names, of which there are two editions. */
final class BirReports {

    private static final Pattern NAME = Pattern.compile("BIR(11|12|121)(\\w+)");
    private static final String CIVIL_PARTNERSHIP = "019";

    private final MadeUpCompanies companies;

    BirReports(MadeUpCompanies companies) {
        this.companies = companies;
    }

    /** A report on an entry, or one row that says why there is none. */
    List<BirRow> report(String regon, String name) {
        Matcher named = NAME.matcher(name);
        if (!named.matches() || !isKnown(named.group(1), named.group(2))) {
            return BirErrors.unknownReport();
        }
        boolean newer = !named.group(1).equals("11");
        List<BirRow> rows = rows(regon, named.group(2), newer);
        return rows.isEmpty()
                ? List.of(BirErrors.notFound().put("pRegon", regon).put("pNazwaRaportu", name))
                : rows;
    }

    /** Not every report has come to the newer edition. */
    private static boolean isKnown(String edition, String stem) {
        return switch (stem) {
            case "JednLokalnaOsPrawnej" -> true;
            case "OsFizycznaDzialalnoscSkreslonaDo20141108" -> edition.equals("11");
            case "OsPrawna",
                    "OsPrawnaPkd",
                    "OsPrawnaListaJednLokalnych",
                    "OsPrawnaSpCywilnaWspolnicy",
                    "JednLokalnaOsPrawnejPkd",
                    "OsFizycznaDaneOgolne",
                    "OsFizycznaDzialalnoscCeidg",
                    "OsFizycznaDzialalnoscRolnicza",
                    "OsFizycznaDzialalnoscPozostala",
                    "OsFizycznaPkd",
                    "OsFizycznaListaJednLokalnych",
                    "JednLokalnaOsFizycznej",
                    "JednLokalnaOsFizycznejPkd",
                    "TypPodmiotu" -> !edition.equals("121");
            default -> false;
        };
    }

    private List<BirRow> rows(String regon, String stem, boolean newer) {
        return switch (stem) {
            case "OsPrawna" -> one(legal(regon), BirFields::legalPerson);
            case "OsPrawnaPkd" ->
                legal(regon).map(company -> activities(company, newer)).orElse(List.of());
            case "OsPrawnaListaJednLokalnych" -> units(legal(regon));
            case "OsPrawnaSpCywilnaWspolnicy" -> partners(regon);
            case "OsFizycznaDaneOgolne" -> one(natural(regon), BirFields::naturalPerson);
            case "OsFizycznaDzialalnoscCeidg" -> business(regon, 1);
            case "OsFizycznaDzialalnoscRolnicza" -> business(regon, 2);
            case "OsFizycznaDzialalnoscPozostala" -> business(regon, 3);
            case "OsFizycznaDzialalnoscSkreslonaDo20141108" -> business(regon, MadeUpCompany.STRUCK_OFF_EARLIER);
            case "OsFizycznaPkd" ->
                natural(regon).map(company -> activities(company, newer)).orElse(List.of());
            case "OsFizycznaListaJednLokalnych" -> units(natural(regon));
            case "JednLokalnaOsPrawnej" -> one(unit(regon, false), BirFields::localUnit);
            case "JednLokalnaOsPrawnejPkd" -> unitActivities(unit(regon, false), newer);
            case "JednLokalnaOsFizycznej" -> one(unit(regon, true), BirFields::localUnit);
            case "JednLokalnaOsFizycznejPkd" -> unitActivities(unit(regon, true), newer);
            default -> type(regon);
        };
    }

    private Optional<MadeUpCompany> legal(String regon) {
        return companies.byRegon(regon).filter(Predicate.not(MadeUpCompany::isNatural));
    }

    private Optional<MadeUpCompany> natural(String regon) {
        return companies.byRegon(regon).filter(MadeUpCompany::isNatural);
    }

    private Optional<Place> unit(String regon, boolean natural) {
        return companies.placeOf(regon).filter(place -> place.company().isNatural() == natural);
    }

    private static <T> List<BirRow> one(Optional<T> found, Function<T, BirRow> row) {
        return found.map(row).stream().toList();
    }

    private List<BirRow> business(String regon, int silo) {
        return natural(regon).stream()
                .flatMap(company ->
                        company.businessIn(silo).stream().map(business -> BirFields.naturalBusiness(company, business)))
                .toList();
    }

    private static List<BirRow> units(Optional<MadeUpCompany> found) {
        return found.stream()
                .flatMap(company -> company.localUnits().stream().map(unit -> BirFields.listedUnit(company, unit)))
                .toList();
    }

    private List<BirRow> partners(String regon) {
        return legal(regon)
                .map(company -> {
                    if (!company.legalForm().special().equals(CIVIL_PARTNERSHIP)) {
                        return BirErrors.noCivilPartnership();
                    }
                    return company.partners().isEmpty()
                            ? BirErrors.noPartners()
                            : company.partners().stream()
                                    .map(BirFields::partner)
                                    .toList();
                })
                .orElse(List.of());
    }

    private static List<BirRow> activities(MadeUpCompany company, boolean newer) {
        if (company.businessIn(MadeUpCompany.STRUCK_OFF_EARLIER).isPresent()) {
            return BirErrors.noActivitiesBefore2014();
        }
        return company.businesses().stream()
                .flatMap(business -> business.activities().stream()
                        .map(activity -> BirFields.activity(company, business, activity, newer)))
                .toList();
    }

    private static List<BirRow> unitActivities(Optional<Place> found, boolean newer) {
        return found.stream()
                .flatMap(place -> place.unit().activities().stream()
                        .map(activity -> BirFields.unitActivity(place.company(), activity, newer)))
                .toList();
    }

    private List<BirRow> type(String regon) {
        Stream<BirRow> ofUnit = companies.placeOf(regon).stream()
                .map(place -> new BirRow()
                        .put("Regon", regon)
                        .put("Typ", "L" + place.company().type())
                        .put("SilosID", place.company().businesses().getFirst().silo()));
        Stream<BirRow> ofCompany = companies.byRegon(regon).stream()
                .flatMap(company -> company.businesses().stream()
                        .map(business -> new BirRow()
                                .put("Regon", regon)
                                .put("Nip", company.nip())
                                .put("Typ", company.type())
                                .put("SilosID", business.silo())));
        return Stream.concat(ofUnit, ofCompany).toList();
    }
}
