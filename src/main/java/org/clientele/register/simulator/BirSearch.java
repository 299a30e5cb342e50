package org.clientele.register.simulator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clientele.register.bir.wire.ParametryWyszukiwania;
import org.clientele.register.simulator.MadeUpCompany.Address;
import org.clientele.register.simulator.MadeUpCompany.Dates;
import org.jspecify.annotations.Nullable;

/** Finds entries by one number, or by several of one kind. */
final class BirSearch {

    /** More numbers at once are answered with nothing. */
    static final int MOST_AT_ONCE = 20;

    private static final int LOCAL_UNIT = 14;

    private final MadeUpCompanies companies;

    BirSearch(MadeUpCompanies companies) {
        this.companies = companies;
    }

    /**
     * What was asked for.
     *
     * @param field the element that it stood in, which an error repeats
     */
    private record Asked(String field, List<String> numbers, Function<String, List<BirRow>> find) {}

    /** The rows, or one that says that there are none; empty if too many numbers were given. */
    Optional<List<BirRow>> find(@Nullable ParametryWyszukiwania parameters) {
        return asked(parameters == null ? new ParametryWyszukiwania() : parameters)
                .filter(asked -> asked.numbers().size() <= MOST_AT_ONCE)
                .map(BirSearch::rows);
    }

    private static List<BirRow> rows(Asked asked) {
        List<BirRow> rows = asked.numbers().stream()
                .flatMap(number -> asked.find().apply(number).stream())
                .toList();
        return rows.isEmpty()
                ? List.of(BirErrors.notFound().put(asked.field(), String.join(",", asked.numbers())))
                : rows;
    }

    private Optional<Asked> asked(ParametryWyszukiwania by) {
        return Stream.of(
                        asked("Krs", by.getKrs(), this::byKrs),
                        asked("Krsy", by.getKrsy(), this::byKrs),
                        asked("Nip", by.getNip(), this::byNip),
                        asked("Nipy", by.getNipy(), this::byNip),
                        asked("Regon", by.getRegon(), this::byRegon),
                        asked("Regony14zn", by.getRegony14Zn(), this::byRegon),
                        asked("Regony9zn", by.getRegony9Zn(), this::byRegon))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Asked> asked(String field, @Nullable String numbers, Function<String, List<BirRow>> find) {
        return Optional.ofNullable(numbers)
                .filter(some -> !some.isBlank())
                .map(some -> new Asked(field, Arrays.asList(some.strip().split("[\\s,;]+", -1)), find));
    }

    private List<BirRow> byNip(String nip) {
        return companies.byNip(nip).map(BirSearch::entries).orElse(List.of());
    }

    private List<BirRow> byKrs(String krs) {
        return companies.byKrs(krs).map(BirSearch::entries).orElse(List.of());
    }

    private List<BirRow> byRegon(String regon) {
        return regon.length() == LOCAL_UNIT
                ? companies.placeOf(regon).map(BirSearch::entry).map(List::of).orElse(List.of())
                : companies.byRegon(regon).map(BirSearch::entries).orElse(List.of());
    }

    /** One for each silo. */
    private static List<BirRow> entries(MadeUpCompany company) {
        return company.businesses().stream()
                .map(business -> row(
                        company,
                        company.regon(),
                        business.name(),
                        company.type(),
                        business.silo(),
                        business.address(),
                        business.dates()))
                .toList();
    }

    private static BirRow entry(MadeUpCompanies.Place place) {
        MadeUpCompany company = place.company();
        return row(
                company,
                place.unit().regon(),
                place.unit().name(),
                "L" + company.type(),
                company.businesses().getFirst().silo(),
                place.unit().address(),
                place.unit().dates());
    }

    private static BirRow row(
            MadeUpCompany company, String regon, String name, String type, int silo, Address address, Dates dates) {
        return new BirRow()
                .put("Regon", regon)
                .put("Nip", company.nip())
                .put("StatusNip", company.nipStatus())
                .put("Nazwa", name)
                .put("Wojewodztwo", address.voivodeship())
                .put("Powiat", address.county())
                .put("Gmina", address.municipality())
                .put("Miejscowosc", address.city())
                .put("KodPocztowy", address.postalCode())
                .put("Ulica", address.street())
                .put("NrNieruchomosci", address.building())
                .put("NrLokalu", address.flat())
                .put("Typ", type)
                .put("SilosID", silo)
                .put("DataZakonczeniaDzialalnosci", dates.ended())
                .put("MiejscowoscPoczty", address.post());
    }
}
