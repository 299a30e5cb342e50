package org.clientele.offlimits;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clientele.security.CurrentActor;
import org.clientele.shared.search.Sample;
import org.clientele.shared.text.Folding;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps a sample of the names, which tells frequent trigrams from rare ones. */
@Component
class NameSample {

    private enum NoOrder {}

    private final NameRepository names;
    private final CurrentActor actor;
    private volatile Sample<String, NoOrder> sample = new Sample<>(List.of(), 1, text -> text, Map.of());

    NameSample(NameRepository names, CurrentActor actor) {
        this.names = names;
        this.actor = actor;
    }

    /** Words for a match that finds names nearly like this one, some hundred of them at most. */
    String wordsOfNamesLike(String folded, int rows) {
        return sample.wordsOfTextsLike(folded, rows);
    }

    /** Words for a match that finds names that have all of these folded words or fragments, each of three letters at least. */
    String wordsOfNamesWith(List<String> fragments) {
        return fragments.stream()
                .map(fragment -> sample.byTrigrams(fragment).match())
                .collect(Collectors.joining(" "));
    }

    /** Takes a new sample: of all names, as long as there are no more than some ten thousand. */
    @Scheduled(fixedDelayString = "PT10M")
    void refresh() {
        sample = actor.asSystem("Clientele", () -> {
            List<String> texts = names.findTexts(Limit.of(Sample.SIZE));
            long step = Math.max(1, names.countNames() / Sample.SIZE);
            return new Sample<>(texts.stream().map(Folding::fold).toList(), step, text -> text, Map.of());
        });
    }
}
