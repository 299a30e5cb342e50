package org.clientele.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Two hundred contacts at once, and twenty acts a second for three minutes, against a server of 512 MB on the same
 * machine. An act's time runs from when it was due, so that a server which falls behind is not spared
 * (docs/performance.md).
 */
class PortalLoadBenchmark extends AgainstPortal {

    private static final int SESSIONS = 200;
    private static final int MEGABYTES = 512;
    private static final int ACTS_A_SECOND = 20;
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("benchmark.warm-up", 60));
    private static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("benchmark.seconds", 180));
    private static final double MEDIAN = 200;
    private static final double SLOW = 600;
    private static final double MILLION = 1e6;

    @Autowired
    private JdbcConnectionDetails database;

    @TempDir
    private Path folder;

    private final Collection<Done> done = new ConcurrentLinkedQueue<>();
    private final Collection<String> errors = new ConcurrentLinkedQueue<>();

    /** What took how many milliseconds. */
    private record Done(PortalGuest.Act act, double milliseconds) {}

    @Test
    void twoHundredContactsAtOnce() throws Exception {
        try (OwnServer server = OwnServer.start(database, MEGABYTES, folder)) {
            BlockingQueue<PortalGuest> idle = signIn(server.port());
            drive(idle, WARM_UP);
            done.clear();

            drive(idle, MEASURED);

            print();
            assertThat(server.isAlive()).isTrue();
            assertThat(errors).as("errors").isEmpty();
            if (Comparison.ASSERT) {
                assertThat(Comparison.percentile(times(), 50)).as("median").isLessThan(MEDIAN);
                assertThat(Comparison.percentile(times(), 95)).as("95 %").isLessThan(SLOW);
            }
        }
    }

    private BlockingQueue<PortalGuest> signIn(int port) {
        List<String> names = client.sql("select c.user_name from portal_account a join contact c on c.id = a.contact_id"
                        + " order by mod(crc32(a.id), 97), a.id limit " + SESSIONS)
                .query(String.class)
                .list();
        assertThat(names).hasSize(SESSIONS);
        BlockingQueue<PortalGuest> guests = new LinkedBlockingQueue<>();
        for (int i = 0; i < names.size(); i++) {
            guests.add(PortalGuest.signIn(port, names.get(i), MadeUpPortal.PASSWORD, i));
        }
        return guests;
    }

    /** Acts begin when they are due, whether or not those before have ended. */
    private void drive(BlockingQueue<PortalGuest> idle, Duration time) throws InterruptedException {
        long between = TimeUnit.SECONDS.toNanos(1) / ACTS_A_SECOND;
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long due = start; due - start < time.toNanos(); due += between) {
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                long from = due;
                threads.execute(() -> act(idle, from));
            }
        }
    }

    private void act(BlockingQueue<PortalGuest> idle, long due) {
        try {
            PortalGuest guest = idle.take();
            try {
                PortalGuest.Act act = guest.act();
                done.add(new Done(act, (System.nanoTime() - due) / MILLION));
            } finally {
                idle.add(guest);
            }
        } catch (RuntimeException e) {
            errors.add(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void print() {
        Map<PortalGuest.Act, double[]> byAct = new EnumMap<>(PortalGuest.Act.class);
        for (PortalGuest.Act act : PortalGuest.Act.values()) {
            byAct.put(
                    act,
                    done.stream()
                            .filter(one -> one.act() == act)
                            .mapToDouble(Done::milliseconds)
                            .toArray());
        }
        byAct.values().removeIf(times -> times.length == 0);
        byAct.forEach((act, times) -> print(act.name().toLowerCase(Locale.ROOT), times));
        print("all", times());
        System.out.println("errors: " + errors.size());
        errors.stream().distinct().limit(5).forEach(System.out::println);
    }

    private static void print(String name, double[] times) {
        System.out.printf(
                Locale.ROOT,
                "BENCH case=portal-load act=%s clients=%d n=%d median_ms=%.1f p95_ms=%.1f max_ms=%.1f%n",
                name,
                BenchmarkDatabase.CLIENTS,
                times.length,
                Comparison.percentile(times, 50),
                Comparison.percentile(times, 95),
                Comparison.percentile(times, 100));
    }

    private double[] times() {
        return done.stream().mapToDouble(Done::milliseconds).toArray();
    }
}
