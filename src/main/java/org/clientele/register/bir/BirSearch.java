package org.clientele.register.bir;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clientele.register.CompanyHit;
import org.clientele.register.CompanyNumber;
import org.clientele.register.CompanyNumber.OfKrs;
import org.clientele.register.CompanyNumber.OfNip;
import org.clientele.register.CompanyNumber.OfRegon;
import org.clientele.register.CompanyRegister;
import org.clientele.register.RegisterFailure;
import org.clientele.register.bir.BirResult.NoSuchReport;
import org.clientele.register.bir.BirResult.Nothing;
import org.clientele.register.bir.BirResult.Rows;
import org.clientele.register.bir.wire.ParametryWyszukiwania;
import org.clientele.register.http.NoAnswerException;
import org.springframework.stereotype.Component;

/** Searches BIR by numbers. */
@Component
class BirSearch {

    private static final int ENTITY_LENGTH = 9;

    /** A number belongs to three entries at most: a business, a farm, and another activity. Some more do no harm. */
    private static final int MOST_ENTRIES = 20;

    private final BirClient client;

    BirSearch(BirClient client) {
        this.client = client;
    }

    /** The entries with this number; empty if there are none. */
    List<CompanyHit> find(CompanyNumber number) {
        ParametryWyszukiwania criteria = new ParametryWyszukiwania();
        switch (number) {
            case OfNip nip -> criteria.setNip(nip.digits());
            case OfRegon regon -> criteria.setRegon(regon.digits());
            case OfKrs krs -> criteria.setKrs(krs.digits());
        }
        List<CompanyHit> hits = find(criteria);
        if (hits.size() > MOST_ENTRIES) {
            throw new NoAnswerException(RegisterFailure.GARBLED);
        }
        return hits;
    }

    /** The entries with each of these numbers, which are of one kind; what is not there is left out. */
    Map<CompanyNumber, List<CompanyHit>> findAll(Collection<CompanyNumber> numbers) {
        check(numbers);
        return numbers.stream().anyMatch(OfKrs.class::isInstance) ? oneByOne(numbers) : together(numbers);
    }

    private static void check(Collection<CompanyNumber> numbers) {
        if (numbers.size() > CompanyRegister.MOST_AT_ONCE) {
            throw new IllegalArgumentException(numbers.size() + " numbers at once");
        }
        if (numbers.stream().map(CompanyNumber::getClass).distinct().count() > 1) {
            throw new IllegalArgumentException("numbers of several kinds");
        }
    }

    /** What is found does not tell its KRS. */
    private Map<CompanyNumber, List<CompanyHit>> oneByOne(Collection<CompanyNumber> numbers) {
        Map<CompanyNumber, List<CompanyHit>> found = new LinkedHashMap<>();
        for (CompanyNumber number : numbers) {
            List<CompanyHit> hits = find(number);
            if (!hits.isEmpty()) {
                found.put(number, hits);
            }
        }
        return found;
    }

    private Map<CompanyNumber, List<CompanyHit>> together(Collection<CompanyNumber> numbers) {
        List<CompanyHit> hits = new ArrayList<>();
        numbers.stream()
                .collect(Collectors.groupingBy(number -> number.digits().length(), Collectors.toSet()))
                .values()
                .forEach(sameLength -> hits.addAll(find(criteria(sameLength))));
        boolean byNip = numbers.stream().anyMatch(OfNip.class::isInstance);
        Function<CompanyHit, String> key = byNip ? CompanyHit::nip : CompanyHit::regon;
        Map<String, List<CompanyHit>> byDigits = hits.stream().collect(Collectors.groupingBy(key));
        return numbers.stream()
                .filter(number -> byDigits.containsKey(number.digits()))
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        number -> byDigits.getOrDefault(number.digits(), List.of()),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    /** @param numbers of one kind and length */
    private static ParametryWyszukiwania criteria(Collection<CompanyNumber> numbers) {
        String all = numbers.stream().map(CompanyNumber::digits).collect(Collectors.joining(","));
        ParametryWyszukiwania criteria = new ParametryWyszukiwania();
        if (numbers.stream().anyMatch(OfNip.class::isInstance)) {
            criteria.setNipy(all);
        } else if (numbers.stream().anyMatch(number -> number.digits().length() == ENTITY_LENGTH)) {
            criteria.setRegony9Zn(all);
        } else {
            criteria.setRegony14Zn(all);
        }
        return criteria;
    }

    private List<CompanyHit> find(ParametryWyszukiwania criteria) {
        return switch (client.search(criteria)) {
            case Rows(List<BirRow> rows) ->
                rows.stream().map(CompanyReader::hit).toList();
            case Nothing nothing -> List.of();
            case NoSuchReport odd -> throw new NoAnswerException(RegisterFailure.GARBLED);
        };
    }
}
