package org.clientele.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.clientele.support.StatementCounter;

/** Times what the application does against hand-written JDBC, in turns, and prints the outcome in one line. */
final class Comparison {

    static final boolean ASSERT = Boolean.getBoolean("benchmark.assert");
    private static final int ROUNDS = 300;
    private static final double SECONDS = 12;
    private static final double WARM_UP_SECONDS = 8;
    private static final double WARM_UP_SECONDS_MAX = 40;
    private static final int WARM_UP_CALLS = 5000;
    private static final double MILLION = 1e6;

    private final String name;
    private final Numbered app;
    private final Numbered sql;

    private Comparison(String name, Numbered app, Numbered sql) {
        this.name = name;
        this.app = app;
        this.sql = sql;
    }

    /** Does the thing for the n-th time; each time it may be another client or another fragment. */
    interface Numbered {
        void run(int n) throws Exception;
    }

    static Comparison of(String name, Numbered app, Numbered sql) {
        return new Comparison(name, app, sql);
    }

    /** Times both as often as it says, or less if it takes too long. */
    Outcome run(int rounds) throws Exception {
        warmUp(rounds);
        double[] appTimes = new double[rounds];
        double[] sqlTimes = new double[rounds];
        long end = System.nanoTime() + (long) (SECONDS * 1e9);
        int done = 0;
        for (; done < rounds && (System.nanoTime() < end || rounds < ROUNDS); done++) {
            appTimes[done] = time(app, done);
            sqlTimes[done] = time(sql, done);
        }
        int statements = StatementCounter.statementsOf(() -> app.run(0)).size();
        Outcome outcome = new Outcome(name, Arrays.copyOf(appTimes, done), Arrays.copyOf(sqlTimes, done), statements);
        outcome.print();
        return outcome;
    }

    Outcome run() throws Exception {
        return run(ROUNDS);
    }

    /** A server runs for weeks: what its first thousand calls take, before they are compiled, is of no interest. */
    private void warmUp(int rounds) throws Exception {
        long start = System.nanoTime();
        double seconds = 0;
        for (int n = 0; seconds < (n < WARM_UP_CALLS ? WARM_UP_SECONDS_MAX : WARM_UP_SECONDS); n++) {
            app.run(n % rounds);
            sql.run(n % rounds);
            seconds = (System.nanoTime() - start) / 1e9;
        }
    }

    static double percentile(double[] times, int percent) {
        double[] sorted = Arrays.stream(times).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static double time(Numbered work, int n) throws Exception {
        long start = System.nanoTime();
        work.run(n);
        return (System.nanoTime() - start) / MILLION;
    }

    /** Times in milliseconds. */
    record Outcome(String name, double[] app, double[] sql, int statements) {

        double median() {
            return percentile(app, 50);
        }

        double ratio() {
            return median() / percentile(sql, 50);
        }

        void print() {
            System.out.printf(
                    Locale.ROOT,
                    "BENCH case=%s clients=%d app_ms=%.2f app_p95_ms=%.2f sql_ms=%.2f ratio=%.2f statements=%d%n",
                    name,
                    BenchmarkDatabase.CLIENTS,
                    median(),
                    percentile(app, 95),
                    percentile(sql, 50),
                    ratio(),
                    statements);
        }

        Outcome medianAtMost(double milliseconds) {
            return check(() -> assertThat(median()).as("median of " + name).isLessThanOrEqualTo(milliseconds));
        }

        Outcome noneAbove(double milliseconds) {
            double slowest = percentile(app, 100);
            System.out.printf(Locale.ROOT, "%s: slowest %.1f ms%n", name, slowest);
            return check(() -> assertThat(slowest).as("slowest of " + name).isLessThanOrEqualTo(milliseconds));
        }

        Outcome ratioAtMost(double limit) {
            return check(() -> assertThat(ratio()).as("ratio of " + name).isLessThanOrEqualTo(limit));
        }

        /** Either is enough: what takes a tenth of a millisecond by JDBC may take ten times as long. */
        Outcome ratioAtMostOrMore(double limit, double milliseconds) {
            return median() - percentile(sql, 50) <= milliseconds ? this : ratioAtMost(limit);
        }

        Outcome statementsAtMost(int limit) {
            return check(
                    () -> assertThat(statements).as("statements of " + name).isLessThanOrEqualTo(limit));
        }

        private Outcome check(Runnable assertion) {
            if (ASSERT) {
                assertion.run();
            }
            return this;
        }
    }
}
