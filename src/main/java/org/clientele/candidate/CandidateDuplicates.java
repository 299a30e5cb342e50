package org.clientele.candidate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clientele.candidate.AddressRow.Medium;
import org.clientele.security.Permission.MayRead;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Warns of candidates that are kept already, quick enough to ask while somebody types. Archived ones count as well, since
 * they may come back.
 */
@Service
@MayRead
public class CandidateDuplicates {

    /** More would not be read. */
    private static final Limit HITS = Limit.of(10);

    private final DuplicateRepository candidates;

    CandidateDuplicates(DuplicateRepository candidates) {
        this.candidates = candidates;
    }

    /** By what somebody seems to be known already, the surest first. Each has {@code candidate.duplicate.<NAME>}. */
    public enum Reason {
        EMAIL,
        PHONE,
        NAME
    }

    /** Somebody who may be the same. */
    public record Hit(CandidateRef candidate, Reason reason) {}

    /**
     * Candidates with an e-mail address, a phone number or the name of the one who is being typed.
     *
     * @param typed need be neither complete nor correct
     * @param self the candidate that is being edited; null for a new one
     */
    @Transactional(readOnly = true)
    public List<Hit> find(CandidateDetails typed, @Nullable CandidateId self) {
        CandidateDetails clean = CandidateCheck.of(typed, LocalDate.MAX).clean();
        Map<CandidateId, Hit> hits = new LinkedHashMap<>();
        Stream.of(
                        sharing(Medium.EMAIL, Reason.EMAIL, keys(clean.emails(), AddressRow::emailKeyOf), self),
                        sharing(Medium.PHONE, Reason.PHONE, keys(clean.phones(), AddressRow::phoneKeyOf), self),
                        named(clean, self))
                .flatMap(found -> found)
                .forEach(hit -> hits.putIfAbsent(hit.candidate().id(), hit));
        return List.copyOf(hits.values());
    }

    private Stream<Hit> sharing(Medium medium, Reason reason, Collection<String> keys, @Nullable CandidateId self) {
        return keys.isEmpty()
                ? Stream.empty()
                : candidates.findSharing(medium, keys, self, HITS).stream().map(known -> new Hit(known, reason));
    }

    private Stream<Hit> named(CandidateDetails typed, @Nullable CandidateId self) {
        return typed.firstName().isEmpty() || typed.lastName().isEmpty()
                ? Stream.empty()
                : candidates.findNamed(typed.firstName(), typed.lastName(), self, HITS).stream()
                        .map(known -> new Hit(known, Reason.NAME));
    }

    private static List<String> keys(List<String> typed, Function<String, Optional<String>> key) {
        return typed.stream().flatMap(value -> key.apply(value).stream()).toList();
    }
}
