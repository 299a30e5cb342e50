package org.clientele.register.simulator;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import org.clientele.register.simulator.MadeUpCompany.LocalUnit;
import org.clientele.shared.Parsed;
import org.clientele.shared.identifier.Krs;
import org.clientele.shared.identifier.Nip;
import org.clientele.shared.identifier.Regon;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The companies that the simulator knows, as they stand in {@code companies.json} and as they were changed since. */
final class MadeUpCompanies {

    private static final String FILE = "companies.json";
    private static final int ENTITY = 9;

    private final Map<String, MadeUpCompany> written;
    private final AtomicReference<Map<String, MadeUpCompany>> present;

    private MadeUpCompanies(Map<String, MadeUpCompany> written) {
        this.written = written;
        this.present = new AtomicReference<>(written);
    }

    /** A local unit and the company that it is of. */
    record Place(MadeUpCompany company, LocalUnit unit) {}

    static MadeUpCompanies read() {
        JsonMapper mapper = JsonTexts.emptyForMissing()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        try (InputStream file = new ClassPathResource(FILE, MadeUpCompanies.class).getInputStream()) {
            return of(mapper.readValue(file, new TypeReference<List<MadeUpCompany>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException if a number fails its check, or stands for two companies */
    static MadeUpCompanies of(List<MadeUpCompany> companies) {
        companies.forEach(MadeUpCompanies::check);
        requireDistinct(companies, MadeUpCompany::nip);
        requireDistinct(companies, MadeUpCompany::krs);
        return new MadeUpCompanies(Collections.unmodifiableMap(companies.stream()
                .collect(toMap(
                        MadeUpCompany::regon, Function.identity(), MadeUpCompanies::refuse, LinkedHashMap::new))));
    }

    List<MadeUpCompany> all() {
        return List.copyOf(present().values());
    }

    Optional<MadeUpCompany> byRegon(String regon) {
        return Optional.ofNullable(present().get(regon));
    }

    Optional<MadeUpCompany> byNip(String nip) {
        return first(company -> company.nip().equals(nip));
    }

    Optional<MadeUpCompany> byKrs(String krs) {
        return first(company -> company.krs().equals(krs));
    }

    /** The local unit with this REGON of fourteen digits. */
    Optional<Place> placeOf(String regon) {
        return regon.length() < ENTITY
                ? Optional.empty()
                : byRegon(regon.substring(0, ENTITY))
                        .flatMap(company -> company.localUnits().stream()
                                .filter(unit -> unit.regon().equals(regon))
                                .map(unit -> new Place(company, unit))
                                .findFirst());
    }

    /** Changes the company with this REGON of nine digits, if there is one. */
    boolean change(String regon, CompanyChange change) {
        if (byRegon(regon).isEmpty()) {
            return false;
        }
        present.updateAndGet(companies -> {
            Map<String, MadeUpCompany> changed = new LinkedHashMap<>(companies);
            changed.computeIfPresent(regon, (key, company) -> change.of(company));
            return changed;
        });
        return true;
    }

    /** Takes all changes back. */
    void reset() {
        present.set(written);
    }

    private Map<String, MadeUpCompany> present() {
        return present.get();
    }

    private Optional<MadeUpCompany> first(Predicate<MadeUpCompany> condition) {
        return present().values().stream().filter(condition).findFirst();
    }

    private static void check(MadeUpCompany company) {
        requireValid(Regon.parse(company.regon()), company.regon());
        if (!company.nip().isEmpty()) {
            requireValid(Nip.parse(company.nip()), company.nip());
        }
        if (!company.krs().isEmpty()) {
            requireValid(Krs.parse(company.krs()), company.krs());
        }
        for (LocalUnit unit : company.localUnits()) {
            requireValid(Regon.parse(unit.regon()), unit.regon());
            require(unit.regon().startsWith(company.regon()), unit.regon());
        }
        require(!company.businesses().isEmpty(), company.regon());
        boolean legal = company.businessIn(MadeUpCompany.LEGAL_PERSONS).isPresent();
        require(legal != company.isNatural(), company.regon());
        require(company.krs().isEmpty() == (company.court() == null), company.regon());
    }

    private static void requireValid(Parsed<?, ?> number, String digits) {
        require(number instanceof Parsed.Valid, digits);
    }

    private static void require(boolean condition, String number) {
        if (!condition) {
            throw new IllegalArgumentException(FILE + ": something is wrong with " + number);
        }
    }

    private static void requireDistinct(List<MadeUpCompany> companies, Function<MadeUpCompany, String> number) {
        List<String> numbers =
                companies.stream().map(number).filter(some -> !some.isEmpty()).toList();
        require(numbers.stream().distinct().count() == numbers.size(), "two with one number");
    }

    private static MadeUpCompany refuse(MadeUpCompany one, MadeUpCompany other) {
        throw new IllegalArgumentException(FILE + ": two companies have the REGON " + one.regon());
    }
}
