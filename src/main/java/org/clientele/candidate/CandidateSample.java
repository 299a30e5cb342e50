package org.clientele.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.candidate.CandidateSort.Key;
import org.clientele.security.CurrentActor;
import org.clientele.shared.search.Sample;
import org.clientele.shared.text.Folding;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps a sample of the candidates, from which searches are planned. */
@Component
class CandidateSample {

    /** What the sample knows of a candidate; names are folded, as they are compared without regard to accents. */
    record Row(
            String searchText,
            String lastName,
            String firstName,
            String city,
            @Nullable LocalDate availableFrom,
            ConsentState consent,
            Instant changedAt) {

        Row {
            lastName = Folding.fold(lastName);
            firstName = Folding.fold(firstName);
            city = Folding.fold(city);
        }
    }

    /** How many have a skill. */
    record Skilled(UUID skill, long number) {}

    /** How many know a language. */
    record Speaking(String language, long number) {}

    /** All that searches are planned from, taken at the same time. */
    record Taken(Sample<Row, Key> rows, Map<UUID, Long> skills, Map<String, Long> languages) {}

    private final CandidateListRepository candidates;
    private final CurrentActor actor;
    private volatile Taken taken = new Taken(sample(List.of(), 1), Map.of(), Map.of());

    CandidateSample(CandidateListRepository candidates, CurrentActor actor) {
        this.candidates = candidates;
        this.actor = actor;
    }

    /** The latest sample; an empty one right after the start. */
    Taken get() {
        return taken;
    }

    /** Takes a new sample. It reads three indexes from end to end. */
    @Scheduled(fixedDelayString = "PT10M")
    void refresh() {
        taken = actor.asSystem("Clientele", this::take);
    }

    private Taken take() {
        long step = Math.max(1, candidates.countListed() / Sample.SIZE);
        return new Taken(
                sample(candidates.findSample(step), step),
                candidates.countSkills().stream().collect(Collectors.toMap(Skilled::skill, Skilled::number)),
                candidates.countLanguages().stream().collect(Collectors.toMap(Speaking::language, Speaking::number)));
    }

    private static Sample<Row, Key> sample(List<Row> rows, long step) {
        return new Sample<>(rows, step, Row::searchText, orders());
    }

    private static Map<Key, Comparator<Row>> orders() {
        Comparator<Row> byName = Comparator.comparing(Row::lastName).thenComparing(Row::firstName);
        Map<Key, Comparator<Row>> orders = new EnumMap<>(Key.class);
        orders.put(Key.NAME, byName);
        orders.put(Key.CITY, Comparator.comparing(Row::city).thenComparing(byName));
        orders.put(Key.CHANGED, Comparator.comparing(Row::changedAt));
        return orders;
    }
}
