package org.clientele.register.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.clientele.register.Register;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The simulator speaks as BIR does; that the client understands it is told by the client's tests. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimulatedBirTest {

    /** Half past midnight in Warsaw, when it is still the day before in London. */
    private static final Instant NOW = Instant.parse("2026-11-21T23:30:00Z");

    private final TestSimulator there = TestSimulator.start(Clock.fixed(NOW, ZoneOffset.UTC), 100);
    private String session = "";

    @BeforeAll
    void signIn() throws Exception {
        session = there.logIn();
    }

    @AfterEach
    void calm() {
        there.simulator().reset();
    }

    @AfterAll
    void stop() {
        there.close();
    }

    @Test
    void aSessionHasTwentyCharactersAndAnEmptyOneRefusesTheKey() throws Exception {
        assertThat(session).matches("[a-z0-9]{20}");
        assertThat(there.bir("", "Zaloguj", "<ns:pKluczUzytkownika/>").body())
                .doesNotContainPattern("ZalogujResult>\\w");
    }

    @Test
    void anAnswerIsOnePartOfAMultipartMessageAndItsResultIsEscapedXml() throws Exception {
        var answer = there.bir(session, "DaneSzukajPodmioty", byNip("1234563218"));

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("multipart/related; type=\"application/xop+xml\"");
        assertThat(answer.body())
                .startsWith("--uuid:")
                .contains("Content-Type: application/xop+xml;charset=utf-8;type=\"application/soap+xml\"")
                .contains("IUslugaBIRzewnPubl/DaneSzukajPodmiotyResponse")
                .contains("&lt;Regon&gt;123456785&lt;/Regon&gt;")
                .contains("&lt;KodPocztowy&gt;00-950&lt;/KodPocztowy&gt;")
                .contains("&lt;StatusNip/&gt;")
                .contains("ŁYŻEK");
    }

    @ParameterizedTest
    @CsvSource({
        "BARE_ENVELOPE, ^<(?!.*--uuid).*&lt;Regon&gt;123456785.*",
        "SEVERAL_PARTS, ^--uuid.*application/octet-stream.*",
        "CDATA, .*CDATA.<root>.*<Regon>123456785.*",
        "HTML_PAGE, ^<!DOCTYPE html>.*"
    })
    void itIsToldToAnswerInOtherWays(Disturbance disturbance, String like) throws Exception {
        there.simulator().disturb(Register.BIR, disturbance, 1);

        assertThat(there.bir(session, "DaneSzukajPodmioty", byNip("1234563218")).body())
                .matches("(?s)" + like);
        assertThat(there.bir(session, "DaneSzukajPodmioty", byNip("1234563218")).body())
                .startsWith("--uuid")
                .contains("&lt;Regon&gt;123456785");
    }

    @ParameterizedTest
    @CsvSource({
        "123456785, BIR12OsPrawna, praw_adSiedzKodPocztowy&gt;00950&lt;",
        "123456785, BIR12OsPrawnaPkd, praw_pkdWersja&gt;2007&lt;",
        "123456785, BIR12OsPrawnaListaJednLokalnych, lokpraw_regon14&gt;12345678512347&lt;",
        "12345678512347, BIR11JednLokalnaOsPrawnej, lokpraw_nazwa",
        "123456785, BIR12NoSuchReport, ErrorCode&gt;5&lt;",
        "123456785, BIR12OsFizycznaDaneOgolne, ErrorCode&gt;4&lt;",
        "123456785, BIR12OsPrawnaSpCywilnaWspolnicy, ErrorCode&gt;21&lt;",
        "995000274, BIR12OsFizycznaDaneOgolne, fiz_dzialalnoscRolnicza&gt;1&lt;",
        "995000274, BIR12OsFizycznaDzialalnoscPozostala, KANCELARIA",
        "995000297, BIR11OsFizycznaDzialalnoscSkreslonaDo20141108, ZAKŁAD KRAWIECKI",
        "995000297, BIR12OsFizycznaDzialalnoscSkreslonaDo20141108, ErrorCode&gt;5&lt;",
        "995000297, BIR12OsFizycznaPkd, ErrorCode&gt;11&lt;"
    })
    void everyReportIsAnswered(String regon, String name, String with) throws Exception {
        assertThat(there.bir(
                                session,
                                "DanePobierzPelnyRaport",
                                "<ns:pRegon>%s</ns:pRegon><ns:pNazwaRaportu>%s</ns:pNazwaRaportu>"
                                        .formatted(regon, name))
                        .body())
                .contains(with);
    }

    @Test
    void withoutASessionTheResultIsEmptyAndTheCodeIsSeven() throws Exception {
        assertThat(there.bir("gone", "DaneSzukajPodmioty", byNip("1234563218")).body())
                .doesNotContain("Regon");
        assertThat(value("gone", "KomunikatKod")).contains("GetValueResult>7<");
        assertThat(value(session, "StatusSesji")).contains("GetValueResult>1<");
    }

    @Test
    void moreThanTwentyNumbersAreTooMany() throws Exception {
        String numbers = "123456785,".repeat(20) + "123456785";
        assertThat(there.bir(session, "DaneSzukajPodmioty", by("Regony9zn", numbers))
                        .body())
                .doesNotContain("123456785");
        assertThat(value(session, "KomunikatKod")).contains("GetValueResult>2<");
    }

    @Test
    void threeSilosAreThreeRows() throws Exception {
        String body = there.bir(session, "DaneSzukajPodmioty", by("Regon", "995000274"))
                .body();
        assertThat(body.split("&lt;SilosID&gt;")).hasSize(4);
    }

    @Test
    void whatIsChangedTodayStandsOnTheListOfYesterdayInPoland() throws Exception {
        assertThat(list("2026-11-21")).doesNotContain("123456785");

        there.simulator().change("123456785", CompanyChange.moved("ul. Nowa", "7"));

        assertThat(list("2026-11-21")).contains("regon&gt;123456785&lt;");
        assertThat(list("2026-11-22")).contains("ErrorCode&gt;4&lt;");
        assertThat(there.bir(session, "DaneSzukajPodmioty", byNip("1234563218")).body())
                .contains("ul. Nowa");
    }

    private String list(String day) throws Exception {
        return there.bir(session, "DanePobierzRaportZbiorczy", """
                <ns:pDataRaportu>%s</ns:pDataRaportu>\
                <ns:pNazwaRaportu>BIR11AktualizowanePodmiotyPrawneOrazDzialalnosciOsFizycznych</ns:pNazwaRaportu>""".formatted(day))
                .body();
    }

    private String value(String sid, String parameter) throws Exception {
        return there.bir(sid, "GetValue", "<ns:pNazwaParametru>" + parameter + "</ns:pNazwaParametru>")
                .body();
    }

    private static String byNip(String nip) {
        return by("Nip", nip);
    }

    private static String by(String field, String numbers) {
        return "<ns:pParametryWyszukiwania><dat:%1$s>%2$s</dat:%1$s></ns:pParametryWyszukiwania>"
                .formatted(field, numbers);
    }
}
