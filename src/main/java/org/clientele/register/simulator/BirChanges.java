package org.clientele.register.simulator;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientele.register.RegisterTime;
import org.clientele.register.simulator.MadeUpCompany.ChangeKind;
import org.clientele.register.simulator.MadeUpCompany.Reported;

/**
 * The lists of what changed on a day. What is changed by whoever controls the simulator stands on those of yesterday, so
 * that who looks at them today learns of it; those of other days hold some companies of their own.
 */
final class BirChanges {

    private static final int OLDEST = 7;
    private static final String COMPANIES = "PodmiotyPrawneOrazDzialalnosciOsFizycznych";

    private final MadeUpCompanies companies;
    private final Clock clock;
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private final AtomicInteger others = new AtomicInteger();

    BirChanges(MadeUpCompanies companies, Clock clock) {
        this.companies = companies;
        this.clock = clock;
    }

    void add(String regon) {
        changed.add(regon);
    }

    /** Lengthens the list of changed companies by so many that nobody knows. */
    void fill(int number) {
        others.set(number);
    }

    void reset() {
        changed.clear();
        others.set(0);
    }

    /** The list with this name of this day, or one row that says why there is none. */
    List<BirRow> list(String day, String name) {
        return switch (name) {
            case "BIR11Nowe" + COMPANIES -> rows(day, ChangeKind.NEW);
            case "BIR11Aktualizowane" + COMPANIES -> rows(day, ChangeKind.CHANGED);
            case "BIR11Skreslone" + COMPANIES -> rows(day, ChangeKind.STRUCK_OFF);
            case "BIR11NoweJednostkiLokalne", "BIR11AktualizowaneJednostkiLokalne", "BIR11SkresloneJednostkiLokalne" ->
                age(day) < 0 ? List.of(BirErrors.notFound()) : List.of();
            default -> BirErrors.unknownList();
        };
    }

    private List<BirRow> rows(String day, ChangeKind kind) {
        int age = age(day);
        if (age < 0) {
            return List.of(BirErrors.notFound());
        }
        Stream<String> regons = companies.all().stream()
                .filter(company -> new Reported(kind, age).equals(company.reported()))
                .map(MadeUpCompany::regon);
        boolean addsChanged = age == 1 && kind == ChangeKind.CHANGED;
        return Stream.concat(regons, addsChanged ? added() : Stream.empty())
                .distinct()
                .map(regon -> new BirRow().put("regon", regon))
                .toList();
    }

    private Stream<String> added() {
        Stream<String> unknown = IntStream.range(0, others.get()).mapToObj(MadeUpNumbers::regon);
        return Stream.concat(changed.stream(), unknown);
    }

    /** How many days ago it was, if there is a list of it, or less than zero. */
    private int age(String day) {
        try {
            long age = ChronoUnit.DAYS.between(LocalDate.parse(day), RegisterTime.dayOf(clock.instant()));
            return age >= 1 && age <= OLDEST ? (int) age : -1;
        } catch (DateTimeParseException e) {
            return -1;
        }
    }
}
