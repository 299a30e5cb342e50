package org.clientele.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class Uuid7Test {

    @Test
    void anIdIsOfVersion7AndBeginsWithTheTime() {
        long before = System.currentTimeMillis();
        UUID id = Uuid7.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isBetween(before, System.currentTimeMillis() + 1000);
    }

    @Test
    void idsOfOneMillisecondAreInOrder() {
        Uuid7 source = new Uuid7(() -> 1_800_000_000_000L);

        assertThat(ids(source, 10_000)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void idsStayInOrderWhenTheClockIsSetBack() {
        long[] times = {
            1_800_000_000_000L, 1_800_000_000_005L, 1_700_000_000_000L, 1_800_000_000_004L, 1_800_000_000_006L
        };
        int[] calls = {0};
        Uuid7 source = new Uuid7(() -> times[calls[0]++]);

        assertThat(ids(source, times.length)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void everyThreadSeesItsIdsInOrderAndNoIdTwice() throws InterruptedException, ExecutionException {
        Set<String> seen = ConcurrentHashMap.newKeySet();
        Callable<Boolean> inOrder = () -> {
            List<String> mine = Stream.generate(Uuid7::next)
                    .limit(20_000)
                    .map(UUID::toString)
                    .toList();
            seen.addAll(mine);
            return IntStream.range(1, mine.size()).allMatch(i -> mine.get(i - 1).compareTo(mine.get(i)) < 0);
        };

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (Future<Boolean> thread : threads.invokeAll(List.of(inOrder, inOrder, inOrder, inOrder))) {
                assertThat(thread.get()).isTrue();
            }
        }
        assertThat(seen).hasSize(80_000);
    }

    private static List<String> ids(Uuid7 source, int count) {
        return Stream.generate(source::generate)
                .limit(count)
                .map(UUID::toString)
                .toList();
    }
}
