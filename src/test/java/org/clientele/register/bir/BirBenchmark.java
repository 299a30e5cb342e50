package org.clientele.register.bir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clientele.register.Answer.Found;
import org.clientele.register.ChangeList;
import org.clientele.register.Company;
import org.clientele.register.CompanyHit;
import org.clientele.register.CompanyRegister;
import org.clientele.register.EntityKind;
import org.clientele.register.Silo;
import org.clientele.register.bir.BirStub.Reply;
import org.clientele.shared.PostalAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the client of BIR adds to the time of the register itself, and how much memory a day's list takes. */
class BirBenchmark {

    private static final boolean ASSERT = Boolean.getBoolean("benchmark.assert");
    private static final int WARM_UP = 1500;
    private static final int ROUNDS = 500;
    private static final int ROWS = 50;
    private static final long MEGABYTE = 1 << 20;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final CompanyHit HIT = new CompanyHit(
            EntityKind.LEGAL, Silo.LEGAL_PERSONS, "ZAKŁADY", "123456785", "1234563218", PostalAddress.NONE, "", null);

    private final BirStub stub = new BirStub();
    private final CompanyRegister bir =
            TestBir.uncached(stub.url(), Clock.fixed(Instant.parse("2026-03-10T12:00:00Z"), ZoneOffset.UTC));
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @AfterEach
    void stop() {
        stub.close();
    }

    @Test
    void parsingAndMappingAReport() {
        String report = report();
        String activities = activities();
        String localUnits = localUnits();
        double milliseconds = median(() -> {
            Company company = CompanyReader.company(
                    HIT, rows(report).getFirst(), rows(report).getFirst(), rows(activities), rows(localUnits));
            assertThat(company.localUnits()).hasSize(ROWS);
        });
        print("bir-parse-report", milliseconds, 5);
    }

    @Test
    void aLookUp() {
        stub.search(BirAnswersTest.found(BirAnswersTest.ROW));
        double whole = median(() -> assertThat(bir.search(BirAnswersTest.NIP)).isInstanceOf(Found.class));
        print("bir-look-up", whole - median(() -> byHand("DaneSzukajPodmioty")), 20);
    }

    @Test
    void aFullReport() {
        Reply[] inTurn = {
            BirStub.result("DanePobierzPelnyRaport", report()),
            BirStub.result("DanePobierzPelnyRaport", activities()),
            BirStub.result("DanePobierzPelnyRaport", localUnits())
        };
        AtomicLong calls = new AtomicLong();
        stub.reply(
                "DanePobierzPelnyRaport",
                exchange -> inTurn[(int) (calls.getAndIncrement() % inTurn.length)].to(exchange));
        double whole = median(() -> assertThat(bir.report(HIT)).isInstanceOf(Found.class));
        double exchanges = median(() -> {
            for (int i = 0; i < inTurn.length; i++) {
                byHand("DanePobierzPelnyRaport");
            }
        });
        print("bir-report", whole - exchanges, 20);
    }

    /** As long as a legal day's list, and as long as one that is just accepted. */
    @ParameterizedTest
    @ValueSource(ints = {100_000, 300_000})
    void aDaysList(int changed) throws Exception {
        String list = IntStream.range(0, changed)
                .mapToObj(n -> "<dane>\r\n<regon>%09d</regon>\r\n</dane>\r\n".formatted(990_000_000 + n))
                .collect(Collectors.joining("", "<root>\r\n", "</root>"));
        stub.reply("DanePobierzRaportZbiorczy", BirStub.result("DanePobierzRaportZbiorczy", list));
        fetch(changed);
        long start = System.nanoTime();
        fetch(changed);
        double seconds = (System.nanoTime() - start) / 1e9;

        AtomicBoolean done = new AtomicBoolean();
        AtomicLong most = new AtomicLong();
        long before = live();
        Thread watching = Thread.startVirtualThread(() -> {
            while (!done.get()) {
                most.accumulateAndGet(live(), Math::max);
            }
        });
        fetch(changed);
        done.set(true);
        watching.join();
        long megabytes = (most.get() - before) / MEGABYTE;
        System.out.printf(
                Locale.ROOT,
                "BENCH case=bir-changes rows=%d answer_mb=%.1f seconds=%.2f heap_mb=%d%n",
                changed,
                BirStub.escaped(list).length() / (double) MEGABYTE,
                seconds,
                megabytes);
        if (ASSERT) {
            assertThat(megabytes).isLessThanOrEqualTo(128);
        }
    }

    private void fetch(int changed) {
        assertThat(((Found<List<String>>) bir.changes(DAY, ChangeList.CHANGED_COMPANIES)).value())
                .hasSize(changed);
    }

    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static List<BirRow> rows(String xml) {
        return ((BirResult.Rows) BirResult.read(xml)).rows();
    }

    /** The same question without SOAP: what the register and the network take. */
    private void byHand(String action) {
        String message = BirStub.envelope(action, "").replace("Response</a:Action>", "</a:Action>");
        try {
            client.send(
                    HttpRequest.newBuilder(stub.url())
                            .header("Content-Type", "application/soap+xml; charset=utf-8")
                            .POST(HttpRequest.BodyPublishers.ofString(message, StandardCharsets.UTF_8))
                            .build(),
                    BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double median(Runnable act) {
        for (int n = 0; n < WARM_UP; n++) {
            act.run();
        }
        double[] times = new double[ROUNDS];
        for (int n = 0; n < ROUNDS; n++) {
            long start = System.nanoTime();
            act.run();
            times[n] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    private static void print(String name, double milliseconds, double limit) {
        System.out.printf(Locale.ROOT, "BENCH case=%s ms=%.2f%n", name, milliseconds);
        if (ASSERT) {
            assertThat(milliseconds).as(name).isLessThanOrEqualTo(limit);
        }
    }

    private static String report() {
        String fields = IntStream.range(0, 40)
                .mapToObj(n -> "<praw_poleWymyslone%d_Nazwa>WARTOŚĆ %d</praw_poleWymyslone%d_Nazwa>".formatted(n, n, n))
                .collect(Collectors.joining("\r\n"));
        return "<root><dane><praw_regon9>123456785</praw_regon9><praw_nip>1234563218</praw_nip>"
                + "<praw_nazwa>ZAKŁADY WYMYŚLONE</praw_nazwa><praw_dataPowstania>1999-05-01</praw_dataPowstania>"
                + address("praw") + fields + "</dane></root>";
    }

    private static String activities() {
        return repeated(n ->
                "<praw_pkdKod>%04dZ</praw_pkdKod><praw_pkdNazwa>SPRZEDAŻ DETALICZNA</praw_pkdNazwa>".formatted(4700 + n)
                        + "<praw_pkdPrzewazajace>0</praw_pkdPrzewazajace><praw_pkdWersja>2025</praw_pkdWersja>");
    }

    private static String localUnits() {
        return repeated(n ->
                "<lokpraw_regon14>123456785%05d</lokpraw_regon14><lokpraw_nazwa>ODDZIAŁ</lokpraw_nazwa>".formatted(n)
                        + address("lokpraw"));
    }

    private static String repeated(IntFunction<String> row) {
        return IntStream.range(0, ROWS)
                .mapToObj(n -> "<dane>" + row.apply(n) + "</dane>")
                .collect(Collectors.joining("\r\n", "<root>", "</root>"));
    }

    private static String address(String kind) {
        return "<%1$s_adSiedzKraj_Symbol>PL</%1$s_adSiedzKraj_Symbol><%1$s_adSiedzKodPocztowy>00925</%1$s_adSiedzKodPocztowy><%1$s_adSiedzMiejscowosc_Nazwa>Warszawa</%1$s_adSiedzMiejscowosc_Nazwa><%1$s_adSiedzUlica_Nazwa>ul. Wymyślona</%1$s_adSiedzUlica_Nazwa><%1$s_adSiedzNumerNieruchomosci>2</%1$s_adSiedzNumerNieruchomosci>"
                .formatted(kind);
    }
}
