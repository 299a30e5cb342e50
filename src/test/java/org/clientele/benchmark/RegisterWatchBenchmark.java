package org.clientele.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.clientele.companydata.TestChangedClients;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The nightly crossing of a long list of changed companies with all clients (docs/features.md N4). */
class RegisterWatchBenchmark extends AgainstJdbc {

    private static final int CHANGED = 100_000;
    private static final int HITS = 500;
    private static final long MEGABYTE = 1 << 20;

    /** Each look collects the garbage first, which stops the work. */
    private static final long BETWEEN_LOOKS = 500_000_000;

    @Autowired
    private TestChangedClients clients;

    @Test
    void aLongListIsCrossedWithAllClients() throws Exception {
        List<String> regons = regons();
        clients.among(regons.subList(0, 2_000));
        long before = used();
        AtomicLong most = new AtomicLong(before);
        AtomicBoolean over = new AtomicBoolean();
        Thread sampler = Thread.ofPlatform().start(() -> {
            while (!over.get()) {
                LockSupport.parkNanos(BETWEEN_LOOKS);
                most.accumulateAndGet(used(), Math::max);
            }
        });
        long start = System.nanoTime();
        int hits = clients.among(regons);
        double seconds = (System.nanoTime() - start) / 1e9;
        over.set(true);
        sampler.join();
        long extra = (most.get() - before) / MEGABYTE;
        System.out.printf(
                "register-watch: %,d REGONs, %,d clients, %d hits, %.1f s, %d MB extra%n",
                regons.size(), BenchmarkDatabase.CLIENTS, hits, seconds, extra);
        if (Boolean.getBoolean("benchmark.assert")) {
            assertThat(seconds).isLessThan(30);
            assertThat(extra).isLessThan(128);
        }
        assertThat(hits).isGreaterThanOrEqualTo(Math.min(HITS, BenchmarkDatabase.CLIENTS) / 2);
    }

    /** Some of our clients', and many of companies that are not ours. */
    private List<String> regons() {
        List<String> regons = new ArrayList<>(CHANGED);
        int step = Math.max(1, BenchmarkDatabase.CLIENTS / HITS);
        for (int n = 0; n < BenchmarkDatabase.CLIENTS && regons.size() < HITS; n += step) {
            regons.add(data.clients().get(n).regon());
        }
        IntStream.range(regons.size(), CHANGED).forEach(n -> regons.add("%09d".formatted(880_000_000 + n)));
        return regons;
    }

    /** What is really in use: garbage is collected first. */
    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
