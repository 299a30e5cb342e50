package org.clientele.register.bir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientele.register.bir.BirAnswersTest.NIP;
import static org.clientele.register.bir.BirAnswersTest.ROW;
import static org.clientele.register.bir.BirAnswersTest.failed;
import static org.clientele.register.bir.BirAnswersTest.found;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientele.register.Answer;
import org.clientele.register.Answer.Found;
import org.clientele.register.ChangeList;
import org.clientele.register.CompanyHit;
import org.clientele.register.CompanyNumber.OfKrs;
import org.clientele.register.CompanyRegister;
import org.clientele.register.RegisterFailure;
import org.clientele.register.RegisterTime;
import org.clientele.register.bir.BirStub.Reply;
import org.clientele.shared.identifier.Krs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong on the way to BIR or there ends soon, and in an outcome that says what it was. */
@Timeout(20)
class BirFaultsTest {

    private static final Duration PATIENCE = Duration.ofMillis(800);
    private static final int AT_ONCE = 4;
    private static final int MEGABYTE = 1 << 20;
    private static final LocalDate YESTERDAY = RegisterTime.dayOf(Instant.now()).minusDays(1);

    private final BirStub stub = new BirStub();
    private final CompanyRegister bir = at(stub.url());

    @AfterEach
    void stop() {
        stub.close();
    }

    private static CompanyRegister at(URI url) {
        return TestBir.at(url, TestBir.KEY, TestBir.settings(PATIENCE), Clock.systemUTC());
    }

    static Stream<Reply> whatIsNoAnswerIsGarbled() {
        String envelope = BirStub.envelope("DaneSzukajPodmioty", BirStub.escaped("<root>" + ROW + "</root>"));
        String entity = "<!DOCTYPE root [<!ENTITY file SYSTEM \"file:///etc/hostname\">]>";
        return Stream.of(
                BirStub.page(200, "text/html; charset=utf-8", "<html><body><h1>Przerwa</h1><br></body></html>"),
                BirStub.page(200, "application/soap+xml", "<html><body>Przerwa</body></html>"),
                BirStub.page(200, "application/soap+xml", ""),
                BirStub.bare(envelope.substring(0, envelope.length() / 2)),
                BirStub.multipart(envelope.substring(0, envelope.length() / 2)),
                BirStub.page(200, "multipart/related; boundary=\"none\"", envelope),
                BirStub.bare(BirStub.envelope("Zaloguj", "something else")),
                BirStub.bare(entity + BirStub.envelope("DaneSzukajPodmioty", "&file;")),
                BirStub.result("DaneSzukajPodmioty", "<root>" + ROW),
                BirStub.result("DaneSzukajPodmioty", "<root>" + ROW.substring(0, 90)),
                BirStub.result("DaneSzukajPodmioty", "<root>" + ROW.repeat(21) + "</root>"),
                BirStub.result("DaneSzukajPodmioty", "Proszę spróbować później"),
                BirStub.result("DaneSzukajPodmioty", entity + "<root><dane><Nazwa>&file;</Nazwa></dane></root>"),
                BirStub.result(
                        "DaneSzukajPodmioty", "<root>" + ROW.replace("<Typ>P</Typ>", "<Typ>X</Typ>") + "</root>"),
                BirStub.result("DaneSzukajPodmioty", "<root><dane><ErrorCode>777</ErrorCode></dane></root>"));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsNoAnswerIsGarbled(Reply reply) {
        stub.search(reply);

        assertThat(bir.search(NIP)).isEqualTo(failed(RegisterFailure.GARBLED));
    }

    @Test
    void anAnswerAboveFiveMegabytesIsRefused() {
        stub.search(found(ROW, "<dane>" + " ".repeat(5 * MEGABYTE) + "</dane>"));

        assertThat(bir.search(NIP)).isEqualTo(failed(RegisterFailure.TOO_LARGE));
    }

    @ParameterizedTest
    @ValueSource(ints = {100_000, 300_000})
    void aDaysListIsReadUpToTwentyMegabytes(int rows) {
        stub.reply("DanePobierzRaportZbiorczy", daysList(rows));

        assertThat(patient().changes(YESTERDAY, ChangeList.CHANGED_COMPANIES))
                .isInstanceOfSatisfying(
                        Found.class,
                        found -> assertThat((List<?>) found.value())
                                .hasSize(rows)
                                .last()
                                .isEqualTo("%09d".formatted(rows - 1)));
    }

    @Test
    void aDaysListAboveTwentyMegabytesIsRefused() {
        stub.reply("DanePobierzRaportZbiorczy", daysList(330_000));

        assertThat(patient().changes(YESTERDAY, ChangeList.CHANGED_COMPANIES))
                .isEqualTo(failed(RegisterFailure.TOO_LARGE));
    }

    private CompanyRegister patient() {
        return TestBir.at(stub.url(), Clock.systemUTC());
    }

    /** 67 bytes a row, as BIR writes them. */
    private static Reply daysList(int rows) {
        return BirStub.result(
                "DanePobierzRaportZbiorczy",
                IntStream.range(0, rows)
                        .mapToObj("<dane>\r\n<regon>%09d</regon>\r\n</dane>\r\n"::formatted)
                        .collect(Collectors.joining("", "<root>\r\n", "</root>")));
    }

    @Test
    void anAnswerThatNeverEndsIsGivenUp() {
        stub.search(BirStub.endless());

        assertThat(bir.search(NIP)).isEqualTo(failed(RegisterFailure.TOO_SLOW));
    }

    @Test
    void anAnswerThatNeverBeginsIsGivenUp() {
        stub.search(BirStub.late(PATIENCE.toMillis() * 2, found(ROW)));

        assertThat(bir.search(NIP)).isEqualTo(failed(RegisterFailure.TOO_SLOW));
        assertThat(stub.asked("DaneSzukajPodmioty")).hasSize(1);
    }

    @Test
    void aShortBreakIsWaitedOut() {
        stub.search(BirStub.page(503, "text/html", "<html>Przerwa</html>"), found(ROW));

        assertThat(bir.search(NIP)).isInstanceOf(Found.class);
    }

    static Stream<Reply> failuresOfTheServerAreTriedThreeTimes() {
        return Stream.of(
                BirStub.page(500, "text/html", "<html>Przerwa</html>"),
                BirStub.page(404, "text/plain", ""),
                BirStub.page(500, "application/soap+xml; charset=utf-8", FAULT),
                BirStub.bare(FAULT));
    }

    private static final String FAULT = """
            <s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Body><s:Fault><s:Code><s:Value>s:Receiver\
            </s:Value></s:Code><s:Reason><s:Text xml:lang="pl-PL">Błąd</s:Text></s:Reason></s:Fault></s:Body></s:Envelope>""";

    @ParameterizedTest
    @MethodSource
    void failuresOfTheServerAreTriedThreeTimes(Reply reply) {
        stub.search(reply);

        assertThat(bir.search(NIP)).isEqualTo(failed(RegisterFailure.UNAVAILABLE));
        assertThat(stub.asked("DaneSzukajPodmioty")).hasSize(3);
    }

    @Test
    void nobodyWaitsForARegisterThatIsDown() {
        stub.close();
        bir.search(NIP);
        bir.search(NIP);

        BirStub again = new BirStub();
        again.close();
        long start = System.nanoTime();
        assertThat(bir.search(NIP)).isEqualTo(failed(RegisterFailure.UNAVAILABLE));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(10));
    }

    @Test
    void whoGivesUpIsNotKeptWaiting() throws Exception {
        stub.search(BirStub.late(PATIENCE.toMillis(), found(ROW)));
        CompletableFuture<Answer<List<CompanyHit>>> answer = new CompletableFuture<>();
        Thread asking = Thread.startVirtualThread(() -> answer.complete(bir.search(NIP)));
        while (stub.asked("DaneSzukajPodmioty").isEmpty()) {
            Thread.sleep(5);
        }

        asking.interrupt();

        assertThat(answer.get(PATIENCE.toMillis() / 2, TimeUnit.MILLISECONDS))
                .isEqualTo(failed(RegisterFailure.CANCELLED));
    }

    @Test
    void noMoreThanFourAskAtOnce() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        stub.search(exchange -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            BirStub.late(50, found(ROW)).to(exchange);
            now.decrementAndGet();
        });
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer<List<CompanyHit>>>> answers = IntStream.range(10, 22)
                    .mapToObj(n -> people.submit(() -> bir.search(new OfKrs(new Krs("00009000" + n)))))
                    .toList();
            for (Future<Answer<List<CompanyHit>>> answer : answers) {
                assertThat(answer.get()).isInstanceOf(Found.class);
            }
        }
        assertThat(most.get()).isEqualTo(AT_ONCE);
        assertThat(stub.asked("Zaloguj")).hasSize(1);
    }
}
