package org.clientele.portal;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.clientele.portal.RandomWorldModel.Rule;

/**
 * Whoever forgot a rule would be found out by {@link PortalWorldsTest}: there are worlds in which the rule alone decides. These
 * are always the same, and five times as many, so that each rule has its share.
 */
class RandomWorldModelTest {

    @Provide
    Arbitrary<List<RandomWorld>> worlds() {
        return RandomWorld.any().list().ofSize(5 * PortalWorldsTest.WORLDS);
    }

    @Property(
            tries = 1,
            seed = "42",
            generation = GenerationMode.RANDOMIZED,
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void eachRuleAloneDecidesInSomeWorlds(@ForAll("worlds") List<RandomWorld> worlds) {
        Map<Rule, Long> decided = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            decided.put(
                    rule, worlds.stream().filter(world -> decides(rule, world)).count());
        }

        assertThat(decided)
                .as("worlds in which each rule decides")
                .allSatisfy((rule, number) -> assertThat(number).as(rule.name()).isGreaterThanOrEqualTo(5));
    }

    private static boolean decides(Rule rule, RandomWorld world) {
        return !seen(new RandomWorldModel(world)).equals(seen(new RandomWorldModel(world, rule)));
    }

    /** All that anybody sees in the world. */
    private static Set<List<Object>> seen(RandomWorldModel model) {
        RandomWorld world = model.world();
        return IntStream.range(0, world.people().size())
                .boxed()
                .flatMap(me -> Stream.of(
                                IntStream.range(0, world.jobs().size())
                                        .filter(job -> model.seesJob(me, job))
                                        .mapToObj(job -> (Object) job),
                                world.distinctPuts().stream().filter(put -> model.seesPut(me, put)),
                                world.meetings().stream().filter(meeting -> model.seesMeeting(me, meeting)),
                                world.distinctPuts().stream()
                                        .flatMap(put -> world.remarksOf(put).stream()
                                                .filter(remark -> model.reads(me, put, remark))))
                        .flatMap(some -> some)
                        .map(thing -> Arrays.<Object>asList(me, thing)))
                .collect(toSet());
    }
}
