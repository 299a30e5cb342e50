package org.clientele.register.bir;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clientele.register.Answer.Found;
import org.clientele.register.Answer.Unknown;
import org.clientele.register.Company;
import org.clientele.register.CompanyDates;
import org.clientele.register.CompanyHit;
import org.clientele.register.CompanyRegister;
import org.clientele.register.EntityKind;
import org.clientele.register.LocalUnit;
import org.clientele.register.PkdActivity;
import org.clientele.register.RegisterFailure;
import org.clientele.register.Silo;
import org.clientele.shared.PostalAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which reports are asked for each type of entry, and the company that comes of them. */
class BirReportsTest {

    private static final Pattern ASKED = Pattern.compile("pRegon>(\\d+)<.*pNazwaRaportu>(\\w+)<");
    private static final String NOT_FOUND = "<dane><ErrorCode>4</ErrorCode></dane>";
    private static final String NO_SUCH_REPORT = "<dane><ErrorCode>5</ErrorCode></dane>";
    private static final PostalAddress ADDRESS = new PostalAddress("ul. Wymyślona 1", "00-925", "Warszawa", "PL");

    private final BirStub stub = new BirStub();
    private final CompanyRegister bir = TestBir.at(stub.url(), Clock.systemUTC());
    private final Map<String, String> reports = new ConcurrentHashMap<>();

    @BeforeEach
    void answerByName() {
        stub.reply("DanePobierzPelnyRaport", exchange -> {
            String asked = asked().getLast();
            String rows = reports.getOrDefault(asked.substring(asked.indexOf(' ') + 1), NO_SUCH_REPORT);
            BirStub.result("DanePobierzPelnyRaport", "<root>" + rows + "</root>")
                    .to(exchange);
        });
    }

    @AfterEach
    void stop() {
        stub.close();
    }

    /** Number and name of each report, in the order in which they were asked for. */
    private List<String> asked() {
        return stub.asked("DanePobierzPelnyRaport").stream()
                .map(call -> ASKED.matcher(call.message()))
                .filter(Matcher::find)
                .map(found -> found.group(1) + " " + found.group(2))
                .toList();
    }

    private Company report(CompanyHit hit) {
        return ((Found<Company>) bir.report(hit)).value();
    }

    private static CompanyHit hit(EntityKind kind, Silo silo, String regon) {
        return new CompanyHit(kind, silo, "ZNALEZIONA", regon, "1234563218", ADDRESS, "MAZOWIECKIE", null);
    }

    @Test
    void aLegalPersonHasItsReportItsActivitiesAndItsLocalUnits() {
        reports.put("BIR12OsPrawna", """
            <dane><praw_regon9>123456785</praw_regon9><praw_nip>1234563218</praw_nip><praw_statusNip />
            <praw_nazwa>ZAKŁADY WYMYŚLONE SPÓŁKA AKCYJNA</praw_nazwa><praw_nazwaSkrocona>ZW S.A.</praw_nazwaSkrocona>
            <praw_numerWRejestrzeEwidencji>0000012345</praw_numerWRejestrzeEwidencji>
            <praw_dataPowstania>1999-05-01</praw_dataPowstania>
            <praw_dataRozpoczeciaDzialalnosci>1999-06-01</praw_dataRozpoczeciaDzialalnosci>
            <praw_dataZawieszeniaDzialalnosci>2024-01-02</praw_dataZawieszeniaDzialalnosci>
            <praw_dataWznowieniaDzialalnosci>2024-03-04</praw_dataWznowieniaDzialalnosci>
            <praw_dataZakonczeniaDzialalnosci />
            <praw_dataSkresleniazRegon>2026-02-03</praw_dataSkresleniazRegon>
            <praw_dataOrzeczeniaOUpadlosci>2025-01-31</praw_dataOrzeczeniaOUpadlosci>
            <praw_dataZakonczeniaPostepowaniaUpadlosciowego>2025-12-31</praw_dataZakonczeniaPostepowaniaUpadlosciowego>
            <praw_adSiedzKraj_Symbol>PL</praw_adSiedzKraj_Symbol><praw_adSiedzKodPocztowy>00925</praw_adSiedzKodPocztowy>
            <praw_adSiedzMiejscowosc_Nazwa>Warszawa</praw_adSiedzMiejscowosc_Nazwa>
            <praw_adSiedzUlica_Nazwa>ul. Wymyślona</praw_adSiedzUlica_Nazwa>
            <praw_adSiedzNumerNieruchomosci>208A</praw_adSiedzNumerNieruchomosci>
            <praw_adSiedzNumerLokalu>12</praw_adSiedzNumerLokalu><praw_numerTelefonu>221234567</praw_numerTelefonu>
            <praw_adresEmail>BIURO@ZAKLADY.EXAMPLE</praw_adresEmail>
            <praw_adresStronyinternetowej>WWW.ZAKLADY.EXAMPLE</praw_adresStronyinternetowej>
            <praw_podstawowaFormaPrawna_Nazwa>OSOBA PRAWNA</praw_podstawowaFormaPrawna_Nazwa>
            <praw_szczegolnaFormaPrawna_Nazwa>SPÓŁKI AKCYJNE</praw_szczegolnaFormaPrawna_Nazwa>
            <praw_liczbaJednLokalnych>2</praw_liczbaJednLokalnych></dane>""");
        reports.put("BIR12OsPrawnaPkd", """
            <dane><praw_pkdKod>4711Z</praw_pkdKod><praw_pkdNazwa>SPRZEDAŻ</praw_pkdNazwa>
            <praw_pkdPrzewazajace>0</praw_pkdPrzewazajace><praw_pkdWersja>2025</praw_pkdWersja></dane>
            <dane><praw_pkdKod>4773Z</praw_pkdKod><praw_pkdNazwa>APTEKI</praw_pkdNazwa>
            <praw_pkdPrzewazajace>1</praw_pkdPrzewazajace><praw_pkdWersja>2007</praw_pkdWersja></dane>
            <dane><praw_pkdKod>4712Z</praw_pkdKod><praw_pkdNazwa>APTEKI NOWE</praw_pkdNazwa>
            <praw_pkdPrzewazajace>1</praw_pkdPrzewazajace><praw_pkdWersja>2025</praw_pkdWersja></dane>""");
        reports.put("BIR12OsPrawnaListaJednLokalnych", """
            <dane><lokpraw_regon14>12345678512347</lokpraw_regon14><lokpraw_nazwa>ODDZIAŁ</lokpraw_nazwa>
            <lokpraw_adSiedzMiejscowosc_Nazwa>Wólka</lokpraw_adSiedzMiejscowosc_Nazwa>
            <lokpraw_adSiedzKodPocztowy>05555</lokpraw_adSiedzKodPocztowy><lokpraw_adSiedzUlica_Nazwa />
            <lokpraw_adSiedzNumerNieruchomosci>7</lokpraw_adSiedzNumerNieruchomosci></dane>
            <dane><lokpraw_regon14>12345678500010</lokpraw_regon14><lokpraw_nazwa>DAWNY</lokpraw_nazwa>
            <lokpraw_dataSkresleniazRegon>2020-01-01</lokpraw_dataSkresleniazRegon></dane>""");
        CompanyHit hit = hit(EntityKind.LEGAL, Silo.LEGAL_PERSONS, "123456785");

        assertThat(report(hit))
                .isEqualTo(new Company(
                        hit,
                        "ZAKŁADY WYMYŚLONE SPÓŁKA AKCYJNA",
                        "ZW S.A.",
                        "123456785",
                        "1234563218",
                        "0000012345",
                        false,
                        new PostalAddress("ul. Wymyślona 208A/12", "00-925", "Warszawa", "PL"),
                        "SPÓŁKI AKCYJNE",
                        "221234567",
                        "BIURO@ZAKLADY.EXAMPLE",
                        "WWW.ZAKLADY.EXAMPLE",
                        new CompanyDates(
                                LocalDate.of(1999, 5, 1),
                                LocalDate.of(1999, 6, 1),
                                LocalDate.of(2024, 1, 2),
                                LocalDate.of(2024, 3, 4),
                                null,
                                LocalDate.of(2026, 2, 3),
                                LocalDate.of(2025, 1, 31),
                                LocalDate.of(2025, 12, 31)),
                        List.of(
                                new PkdActivity("4712Z", "APTEKI NOWE", true, 2025),
                                new PkdActivity("4711Z", "SPRZEDAŻ", false, 2025),
                                new PkdActivity("4773Z", "APTEKI", true, 2007)),
                        List.of(new LocalUnit(
                                "12345678512347", "ODDZIAŁ", new PostalAddress("Wólka 7", "05-555", "Wólka", "PL")))));
        assertThat(asked())
                .containsExactly(
                        "123456785 BIR12OsPrawna",
                        "123456785 BIR12OsPrawnaPkd",
                        "123456785 BIR12OsPrawnaListaJednLokalnych");
    }

    @Test
    void aPersonHasTheReportOfThePartAndOnlyItsActivities() {
        reports.put("BIR12OsFizycznaDaneOgolne", """
            <dane><fiz_regon9>123456785</fiz_regon9><fiz_nip>1234563218</fiz_nip><fiz_statusNip>Uchylony</fiz_statusNip>
            <fiz_nazwisko>WYMYŚLONA</fiz_nazwisko><fiz_imie1>ANNA</fiz_imie1>
            <fiz_podstawowaFormaPrawna_Nazwa>OSOBA FIZYCZNA</fiz_podstawowaFormaPrawna_Nazwa>
            <fiz_liczbaJednLokalnych>0</fiz_liczbaJednLokalnych></dane>""");
        reports.put("BIR12OsFizycznaDzialalnoscRolnicza", """
            <dane><fiz_regon9>123456785</fiz_regon9><fiz_nazwa />
            <fiz_dataSkresleniaDzialalnosciZRegon>2021-02-03</fiz_dataSkresleniaDzialalnosciZRegon></dane>""");
        reports.put("BIR12OsFizycznaPkd", """
            <dane><fiz_pkd_Kod>0111Z</fiz_pkd_Kod><fiz_pkd_Nazwa>UPRAWA</fiz_pkd_Nazwa>
            <fiz_pkd_Przewazajace>1</fiz_pkd_Przewazajace><fiz_SilosID>2</fiz_SilosID></dane>
            <dane><fiz_pkd_Kod>6201Z</fiz_pkd_Kod><fiz_pkd_Nazwa>PROGRAMY</fiz_pkd_Nazwa>
            <fiz_pkd_Przewazajace>1</fiz_pkd_Przewazajace><fiz_SilosID>1</fiz_SilosID></dane>""");

        Company company = report(hit(EntityKind.NATURAL, Silo.FARMING, "123456785"));

        assertThat(company.name()).isEqualTo("ANNA WYMYŚLONA");
        assertThat(company.nipWithdrawn()).isTrue();
        assertThat(company.legalForm()).isEqualTo("OSOBA FIZYCZNA");
        assertThat(company.dates().struckOff()).isEqualTo("2021-02-03");
        assertThat(company.activities()).containsExactly(new PkdActivity("0111Z", "UPRAWA", true, 2007));
        assertThat(asked())
                .containsExactly(
                        "123456785 BIR12OsFizycznaDzialalnoscRolnicza",
                        "123456785 BIR12OsFizycznaDaneOgolne",
                        "123456785 BIR12OsFizycznaPkd");
    }

    @Test
    void aReportThatTheNewerEditionLacksIsAskedOfTheFormerOne() {
        reports.put("BIR12OsFizycznaDaneOgolne", "<dane><fiz_regon9>123456785</fiz_regon9></dane>");
        reports.put(
                "BIR11OsFizycznaDzialalnoscSkreslonaDo20141108",
                "<dane><fiz_regon9>123456785</fiz_regon9><fiz_nazwa>DAWNA FIRMA</fiz_nazwa></dane>");
        reports.put("BIR12OsFizycznaListaJednLokalnych", NOT_FOUND);

        Company company = report(hit(EntityKind.NATURAL, Silo.STRUCK_OFF_EARLIER, "123456785"));

        assertThat(company.name()).isEqualTo("DAWNA FIRMA");
        assertThat(asked())
                .containsExactly(
                        "123456785 BIR12OsFizycznaDzialalnoscSkreslonaDo20141108",
                        "123456785 BIR11OsFizycznaDzialalnoscSkreslonaDo20141108",
                        "123456785 BIR12OsFizycznaDaneOgolne",
                        "123456785 BIR12OsFizycznaListaJednLokalnych");
    }

    @Test
    void aLocalUnitHasTheReportOfItsOwnNumber() {
        reports.put("BIR12JednLokalnaOsPrawnej", """
            <dane><lokpraw_regon14>12345678512347</lokpraw_regon14><lokpraw_nazwa>ODDZIAŁ</lokpraw_nazwa>
            <lokpraw_adSiedzKraj_Symbol>DE</lokpraw_adSiedzKraj_Symbol>
            <lokpraw_adSiedzKodPocztowy>10115</lokpraw_adSiedzKodPocztowy></dane>""");
        reports.put("BIR12JednLokalnaOsPrawnejPkd", "<dane><ErrorCode>11</ErrorCode></dane>");

        Company company = report(hit(EntityKind.LOCAL_OF_LEGAL, Silo.LEGAL_PERSONS, "12345678512347"));

        assertThat(company.regon()).isEqualTo("12345678512347");
        assertThat(company.nip()).isEqualTo("1234563218");
        assertThat(company.address()).isEqualTo(new PostalAddress("", "10115", "", "DE"));
        assertThat(company.activities()).isEmpty();
        assertThat(asked())
                .containsExactly(
                        "12345678512347 BIR12JednLokalnaOsPrawnej", "12345678512347 BIR12JednLokalnaOsPrawnejPkd");
    }

    @Test
    void anEntryWithoutAReportIsUnknownAndAReportWithoutADateGarbled() {
        CompanyHit hit = hit(EntityKind.LOCAL_OF_NATURAL, Silo.BUSINESS, "12345678512347");
        reports.put("BIR12JednLokalnaOsFizycznej", NOT_FOUND);
        assertThat(bir.report(hit)).isInstanceOf(Unknown.class);

        reports.put(
                "BIR12JednLokalnaOsFizycznej",
                "<dane><lokfiz_regon14>12345678512347</lokfiz_regon14><lokfiz_dataPowstania>dawno</lokfiz_dataPowstania>"
                        + "</dane>");
        reports.put("BIR12JednLokalnaOsFizycznejPkd", NOT_FOUND);
        assertThat(bir.report(hit)).isEqualTo(BirAnswersTest.failed(RegisterFailure.GARBLED));
    }
}
