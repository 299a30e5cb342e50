package org.clientele.companydata;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.client.ClientDetails;
import org.clientele.register.Answer;
import org.clientele.register.Company;
import org.clientele.register.CompanyHit;
import org.clientele.register.CompanyNumber;
import org.clientele.register.CompanyRegister;
import org.clientele.register.Silo;
import org.clientele.shared.Parsed;
import org.clientele.shared.identifier.Krs;
import org.clientele.shared.identifier.Nip;
import org.clientele.shared.identifier.NumberFlaw;
import org.clientele.shared.identifier.Regon;
import org.springframework.stereotype.Component;

/** Asks BIR for the one entry that a client is. Waits for the answer, so never within a transaction. */
@Component
class CompanyQuestions {

    private final CompanyRegister register;

    CompanyQuestions(CompanyRegister register) {
        this.register = register;
    }

    static Optional<CompanyNumber> numberOf(WatchedClient client) {
        return numberOf(client.regon(), client.nip(), client.krs());
    }

    /** By what the register is asked for the client: the REGON, which alone tells a local unit, or else NIP or KRS. */
    static Optional<CompanyNumber> numberOf(ClientDetails client) {
        return numberOf(client.regon(), client.nip(), client.krs());
    }

    private static Optional<CompanyNumber> numberOf(String regon, String nip, String krs) {
        return Stream.of(
                        number(regon, Regon::parse, CompanyNumber.OfRegon::new),
                        number(nip, Nip::parse, CompanyNumber.OfNip::new),
                        number(krs, Krs::parse, CompanyNumber.OfKrs::new))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static <T> Optional<CompanyNumber> number(
            String kept, Function<String, Parsed<T, NumberFlaw>> parse, Function<T, CompanyNumber> make) {
        return kept.isEmpty()
                ? Optional.empty()
                : parse.apply(kept).toOptional().map(make);
    }

    Answer<Company> ask(CompanyNumber number) {
        return switch (register.search(number)) {
            case Answer.Found<List<CompanyHit>>(List<CompanyHit> hits, var asOf, var simulated) -> report(hits);
            case Answer.Unknown<List<CompanyHit>> unknown -> new Answer.Unknown<>();
            case Answer.Failed<List<CompanyHit>>(var which, var reason) -> new Answer.Failed<>(which, reason);
        };
    }

    /** Asks about several at once, as the register has it: few at a time, of one kind. */
    Map<CompanyNumber, Answer<Company>> askAll(Collection<CompanyNumber> numbers) {
        Map<CompanyNumber, Answer<Company>> answers = new HashMap<>();
        numbers.stream()
                .distinct()
                .collect(Collectors.groupingBy(number ->
                        number.getClass().getSimpleName() + number.digits().length()))
                .values()
                .forEach(ofOneKind -> {
                    for (int from = 0; from < ofOneKind.size(); from += CompanyRegister.MOST_AT_ONCE) {
                        int to = Math.min(ofOneKind.size(), from + CompanyRegister.MOST_AT_ONCE);
                        askSome(ofOneKind.subList(from, to), answers);
                    }
                });
        return answers;
    }

    private void askSome(List<CompanyNumber> numbers, Map<CompanyNumber, Answer<Company>> answers) {
        var found = register.searchAll(numbers);
        for (CompanyNumber number : numbers) {
            answers.put(
                    number,
                    switch (found) {
                        case Answer.Found<Map<CompanyNumber, List<CompanyHit>>>(var hits, var asOf, var simulated) ->
                            report(hits.getOrDefault(number, List.of()));
                        case Answer.Unknown<Map<CompanyNumber, List<CompanyHit>>> unknown -> new Answer.Unknown<>();
                        case Answer.Failed<Map<CompanyNumber, List<CompanyHit>>>(var which, var reason) ->
                            new Answer.Failed<>(which, reason);
                    });
        }
    }

    /**
     * Of several entries under one number the one that goes on, and of those the one in business: a person has an entry for
     * each kind of activity.
     */
    private Answer<Company> report(List<CompanyHit> hits) {
        return hits.stream()
                .min(Comparator.<CompanyHit, Boolean>comparing(hit -> hit.kind().isLocalUnit())
                        .thenComparing(hit -> hit.endedOn() != null)
                        .thenComparing(hit -> hit.silo() == Silo.FARMING)
                        .thenComparing(CompanyHit::silo))
                .<Answer<Company>>map(register::report)
                .orElseGet(Answer.Unknown::new);
    }
}
