package org.clientele.register.bir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clientele.register.Answer;
import org.clientele.register.Answer.Failed;
import org.clientele.register.Answer.Found;
import org.clientele.register.Answer.Unknown;
import org.clientele.register.ChangeList;
import org.clientele.register.CompanyHit;
import org.clientele.register.CompanyNumber;
import org.clientele.register.CompanyNumber.OfKrs;
import org.clientele.register.CompanyNumber.OfNip;
import org.clientele.register.CompanyNumber.OfRegon;
import org.clientele.register.CompanyRegister;
import org.clientele.register.EntityKind;
import org.clientele.register.Register;
import org.clientele.register.RegisterFailure;
import org.clientele.register.Silo;
import org.clientele.register.bir.BirStub.Asked;
import org.clientele.register.bir.BirStub.Reply;
import org.clientele.shared.PostalAddress;
import org.clientele.shared.identifier.Krs;
import org.clientele.shared.identifier.Nip;
import org.clientele.shared.identifier.Regon;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What BIR answers over HTTP, in all the shapes that it may take, and what is made of it. */
class BirAnswersTest {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    static final CompanyNumber NIP = new OfNip(new Nip("1234563218"));
    static final String ROW = "<dane><Regon>123456785</Regon><Nip>1234563218</Nip><StatusNip />"
            + "<Nazwa>ZAKŁADY \"ŁĄKA\" &amp; SPÓŁKA</Nazwa><Wojewodztwo>MAZOWIECKIE</Wojewodztwo><Powiat>m. st. Warszawa"
            + "</Powiat><Gmina>Śródmieście</Gmina><Miejscowosc>Warszawa</Miejscowosc><KodPocztowy>00-925</KodPocztowy>"
            + "<Ulica>ul. Wymyślona</Ulica><NrNieruchomosci>208</NrNieruchomosci><NrLokalu>3</NrLokalu><Typ>P</Typ>"
            + "<SilosID>6</SilosID><DataZakonczeniaDzialalnosci /><MiejscowoscPoczty>Warszawa</MiejscowoscPoczty></dane>";
    private static final String NOT_FOUND =
            "<root><dane><ErrorCode>4</ErrorCode><ErrorMessagePl>Nie znaleziono</ErrorMessagePl></dane></root>";

    private final BirStub stub = new BirStub();
    private final CompanyRegister bir = TestBir.at(stub.url(), Clock.fixed(NOW, ZoneOffset.UTC));

    @AfterEach
    void stop() {
        stub.close();
    }

    static Reply found(String... rows) {
        return BirStub.result("DaneSzukajPodmioty", "<root>" + String.join("", rows) + "</root>");
    }

    static Stream<Reply> theSameInAllShapes() {
        String xml = "<root>\r\n" + ROW + "\r\n</root>";
        String escaped = BirStub.envelope("DaneSzukajPodmioty", BirStub.escaped(xml));
        String cdata = BirStub.envelope("DaneSzukajPodmioty", BirStub.cdata(xml));
        return Stream.of(
                BirStub.multipart(escaped),
                BirStub.multipart(cdata),
                BirStub.multipart(escaped, "something else", "and more"),
                BirStub.multipart(cdata, "something else"),
                BirStub.bare(escaped),
                BirStub.bare("<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n" + cdata));
    }

    @ParameterizedTest
    @MethodSource
    void theSameInAllShapes(Reply reply) {
        stub.search(reply);

        assertThat(bir.search(NIP))
                .isEqualTo(new Found<>(
                        List.of(new CompanyHit(
                                EntityKind.LEGAL,
                                Silo.LEGAL_PERSONS,
                                "ZAKŁADY \"ŁĄKA\" & SPÓŁKA",
                                "123456785",
                                "1234563218",
                                new PostalAddress("ul. Wymyślona 208/3", "00-925", "Warszawa", "PL"),
                                "MAZOWIECKIE",
                                null)),
                        NOW,
                        false));
    }

    @Test
    void aQuestionCarriesTheSessionAsHttpHeaderAndItsActionAsAddressing() {
        stub.search(found(ROW));

        bir.search(NIP);

        Asked signIn = stub.asked("Zaloguj").getFirst();
        assertThat(signIn.session()).isEmpty();
        assertThat(signIn.message()).contains("pKluczUzytkownika>" + TestBir.KEY + "</");
        Asked search = stub.asked("DaneSzukajPodmioty").getFirst();
        assertThat(search.session()).isEqualTo(BirStub.SESSION);
        assertThat(search.contentType()).startsWith("application/soap+xml").contains("charset=utf-8");
        assertThat(search.message())
                .contains("http://www.w3.org/2003/05/soap-envelope", "http://www.w3.org/2005/08/addressing")
                .contains("To", stub.url() + "</")
                .contains("http://CIS/BIR/PUBL/2014/07/IUslugaBIRzewnPubl/DaneSzukajPodmioty</")
                .containsPattern("<[a-z0-9]+:Nip>1234563218</");
    }

    @Test
    void oneSessionServesManyQuestions() {
        stub.search(found(ROW));

        bir.search(NIP);
        bir.search(new OfRegon(new Regon("123456785")));
        bir.search(new OfKrs(new Krs("0000012345")));

        assertThat(stub.asked("Zaloguj")).hasSize(1);
        assertThat(stub.asked("DaneSzukajPodmioty"))
                .extracting(Asked::message)
                .satisfiesExactly(
                        nip -> assertThat(nip).contains("Nip>1234563218<"),
                        regon -> assertThat(regon).contains("Regon>123456785<"),
                        krs -> assertThat(krs).contains("Krs>0000012345<"));
    }

    @Test
    void noRowsOrTheCodeForThemMeanThatNobodyKnowsTheNumber() {
        stub.search(found(), BirStub.result("DaneSzukajPodmioty", NOT_FOUND), BirStub.result("DaneSzukajPodmioty", ""));
        stub.reply("GetValue", BirStub.result("GetValue", "4"));

        assertThat(List.of(bir.search(NIP), bir.search(NIP), bir.search(NIP))).allMatch(Unknown.class::isInstance);
    }

    @Test
    void onePersonMayStandInThreeParts() {
        String person = ROW.replace("<Typ>P</Typ>", "<Typ>F</Typ>");
        stub.search(found(person.replace(">6<", ">1<"), person.replace(">6<", ">2<"), person.replace(">6<", ">3<")));

        assertThat(((Found<List<CompanyHit>>) bir.search(NIP)).value())
                .extracting(CompanyHit::silo)
                .containsExactly(Silo.BUSINESS, Silo.FARMING, Silo.OTHER);
    }

    @Test
    void anAnswerIsGivenAgainForAnHourWithItsAge() {
        stub.search(found(ROW));
        PassingClock clock = new PassingClock(NOW);
        CompanyRegister later = TestBir.at(stub.url(), clock);

        later.search(NIP);
        clock.pass(Duration.ofMinutes(59));
        assertThat(((Found<List<CompanyHit>>) later.search(NIP)).asOf()).isEqualTo(NOW);
        clock.pass(Duration.ofMinutes(2));
        assertThat(((Found<List<CompanyHit>>) later.search(NIP)).asOf()).isEqualTo(clock.instant());
        assertThat(stub.asked("DaneSzukajPodmioty")).hasSize(2);
    }

    @Test
    void aSessionLongUnusedIsNotTriedAgain() {
        stub.search(found(ROW));
        PassingClock clock = new PassingClock(NOW);
        CompanyRegister later = TestBir.at(stub.url(), clock);

        later.search(NIP);
        clock.pass(Duration.ofMinutes(51));
        later.search(new OfKrs(new Krs("0000012345")));

        assertThat(stub.asked("Zaloguj")).hasSize(2);
    }

    @Test
    void manyNumbersAreAskedForAtOnceAndThoseUnknownLeftOut() {
        CompanyNumber other = new OfNip(new Nip("0010000013"));
        stub.search(found(ROW, "<dane><ErrorCode>4</ErrorCode><Nip>0010000013</Nip></dane>"));

        Answer<Map<CompanyNumber, List<CompanyHit>>> answer = bir.searchAll(List.of(NIP, other));

        assertThat(((Found<Map<CompanyNumber, List<CompanyHit>>>) answer).value())
                .containsOnlyKeys(NIP);
        assertThat(stub.asked("DaneSzukajPodmioty"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.message()).containsPattern("Nipy>(1234563218|0010000013),"));
    }

    @Test
    void moreThanTwentyNumbersOrSeveralKindsAreRefused() {
        Collection<CompanyNumber> many = Collections.nCopies(21, NIP);
        Collection<CompanyNumber> mixed = new ArrayList<>(List.of(NIP, new OfKrs(new Krs("0000012345"))));

        assertThatThrownBy(() -> bir.searchAll(many)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bir.searchAll(mixed)).isInstanceOf(IllegalArgumentException.class);
        assertThat(stub.asked("Zaloguj")).isEmpty();
    }

    @Test
    void withoutAKeyNothingIsAsked() {
        CompanyRegister keyless =
                TestBir.at(stub.url(), "", TestBir.settings(Duration.ofSeconds(5)), Clock.systemUTC());

        assertThat(keyless.search(NIP)).isEqualTo(failed(RegisterFailure.NOT_CONFIGURED));
        assertThat(stub.asked("Zaloguj")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'',KEY_REFUSED", "1,KEY_REFUSED", "2,TECHNICAL_BREAK", "0,UNAVAILABLE"})
    void anEmptySessionIsARefusedKeyUnlessBirIsDown(String status, RegisterFailure failure) {
        stub.reply("Zaloguj", BirStub.result("Zaloguj", ""));
        stub.reply("GetValue", BirStub.result("GetValue", status));

        assertThat(bir.search(NIP)).isEqualTo(failed(failure));
        assertThat(stub.asked("GetValue").getFirst().message()).contains("StatusUslugi");
    }

    @Test
    void aDroppedSessionIsRenewedOnce() {
        stub.search(BirStub.result("DaneSzukajPodmioty", ""), found(ROW));
        stub.reply("GetValue", BirStub.result("GetValue", "7"));
        stub.reply("Zaloguj", BirStub.result("Zaloguj", "first"), BirStub.result("Zaloguj", "second"));

        assertThat(bir.search(NIP)).isInstanceOf(Found.class);
        assertThat(stub.asked("DaneSzukajPodmioty")).extracting(Asked::session).containsExactly("first", "second");
        assertThat(stub.asked("GetValue")).singleElement().satisfies(asked -> {
            assertThat(asked.message()).contains("KomunikatKod", "http://CIS/BIR/2014/07/IUslugaBIR/GetValue");
            assertThat(asked.session()).isEqualTo("first");
        });
    }

    @Test
    void aSessionThatIsDroppedAgainAndAgainIsNotRenewedForever() {
        stub.reply("GetValue", BirStub.result("GetValue", "7"));

        assertThat(bir.search(NIP)).isEqualTo(failed(RegisterFailure.UNAVAILABLE));
        assertThat(stub.asked("Zaloguj")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"1,NOT_ALLOWED", "2,TOO_MANY", "5,NOT_ALLOWED", "99,GARBLED"})
    void anEmptyResultSaysWhyByItsCode(String code, RegisterFailure failure) {
        stub.reply("GetValue", BirStub.result("GetValue", code));

        assertThat(bir.search(NIP)).isEqualTo(failed(failure));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T22:59:59Z, 2026-03-27, true",
        "2026-03-28T22:59:59Z, 2026-03-28, false",
        "2026-03-28T23:00:00Z, 2026-03-28, true",
        "2026-03-28T23:00:00Z, 2026-03-29, false",
        "2026-03-29T21:59:59Z, 2026-03-29, false",
        "2026-03-29T22:00:00Z, 2026-03-29, true",
        "2026-03-28T22:59:59Z, 2026-03-21, true",
        "2026-03-28T23:00:00Z, 2026-03-21, false"
    })
    void theDayOfAListIsOverAtMidnightInWarsaw(Instant now, LocalDate day, boolean isThere) {
        CompanyRegister then = TestBir.at(stub.url(), Clock.fixed(now, ZoneOffset.UTC));
        stub.reply(
                "DanePobierzRaportZbiorczy",
                BirStub.result(
                        "DanePobierzRaportZbiorczy",
                        "<root><dane><regon>123456785</regon></dane><dane><regon>12345678512347</regon></dane></root>"));

        Answer<List<String>> answer = then.changes(day, ChangeList.CHANGED_COMPANIES);

        if (isThere) {
            assertThat(((Found<List<String>>) answer).value()).containsExactly("123456785", "12345678512347");
            assertThat(stub.asked("DanePobierzRaportZbiorczy").getFirst().message())
                    .contains(day + "<", "BIR11AktualizowanePodmiotyPrawneOrazDzialalnosciOsFizycznych<");
        } else {
            assertThat(answer).isInstanceOf(Unknown.class);
            assertThat(stub.asked("DanePobierzRaportZbiorczy")).isEmpty();
        }
    }

    static Failed<?> failed(RegisterFailure reason) {
        return new Failed<>(Register.BIR, reason);
    }
}
