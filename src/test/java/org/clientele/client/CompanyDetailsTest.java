package org.clientele.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clientele.register.Company;
import org.clientele.register.CompanyDates;
import org.clientele.register.TestCompanies;
import org.clientele.shared.PostalAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyDetailsTest {

    @Test
    void aCompanyOfTheRegisterBecomesAClientThatCanBeKept() {
        ClientDetails details = CompanyDetails.of(TestCompanies.shouting());

        assertThat(details.name()).isEqualTo("Żółta Łódź");
        assertThat(details.legalName()).isEqualTo("Żółta Łódź spółka z ograniczoną odpowiedzialnością");
        assertThat(details.nip()).isEqualTo(TestCompanies.NIP);
        assertThat(details.regon()).isEqualTo(TestCompanies.REGON);
        assertThat(details.address()).isEqualTo(new PostalAddress("ul. Szeroka 7/2", "80-835", "Gdańsk", "PL"));
        assertThat(details.phone()).isEqualTo("+48581234567");
        assertThat(details.email()).isEqualTo("biuro@lodz.example");
        assertThat(details.webSite()).isEqualTo("https://www.lodz.example");
        assertThat(ClientCheck.of(details).errors())
                .as("only the status is to be chosen")
                .containsOnlyKeys("statusId");
        assertThat(ClientCheck.of(details).clean()).isEqualTo(details);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            PRZEDSIĘBIORSTWO ŻEGLUGI ŚRÓDLĄDOWEJ S.A. | ŻEGLUGA ŚRÓDLĄDOWA S.A. | Żegluga Śródlądowa
            PRZEDSIĘBIORSTWO ŻEGLUGI ŚRÓDLĄDOWEJ S.A. | `` | Przedsiębiorstwo Żeglugi Śródlądowej
            JAN ŁOŚ | `` | Jan Łoś
            SPÓŁKA AKCYJNA | `` | spółka akcyjna
            """)
    void theShortNameOfTheRegisterComesBeforeTheFullOne(String name, String shortName, String display) {
        assertThat(CompanyDetails.of(TestCompanies.named(name, shortName)).name())
                .isEqualTo(display);
    }

    @ParameterizedTest
    @CsvSource({
        "581234567, +48581234567",
        "'58 123-45-67', +48581234567",
        "48581234567, +48581234567",
        "0048581234567, +48581234567",
        "+49 30 123456, +4930123456",
        "4858123456, ''",
        "123456, ''",
    })
    void aPolishPhoneHasTheCountrysCodeOnceAndNineDigits(String registered, String phone) {
        assertThat(CompanyDetails.of(TestCompanies.reachedBy(registered)).phone())
                .isEqualTo(phone);
    }

    @Test
    void aNameThatIsCutIsToldApart() {
        Company both = TestCompanies.named("ŁĄKA ".repeat(60), "");

        assertThat(CompanyDetails.cut(both)).containsExactlyInAnyOrder("name", "legalName");
        assertThat(CompanyDetails.cut(TestCompanies.named("ŁĄKA ".repeat(60), "ŁĄKA")))
                .containsExactly("legalName");
        assertThat(CompanyDetails.cut(TestCompanies.named("Ł".repeat(200) + " ".repeat(99), "")))
                .isEmpty();
    }

    @Test
    void aNameThatWouldHaveToBeCutIsNoneWhereNobodyLooksAtIt() {
        ClientDetails details = CompanyDetails.whole(TestCompanies.named("ŁĄKA ".repeat(60), "ŁĄKA"));

        assertThat(details.legalName()).isEmpty();
        assertThat(details.nip()).isEqualTo(TestCompanies.NIP);
    }

    @Test
    void whatCouldNotBeKeptIsLeftOutAndWhatIsTooLongIsCutBehindAWord() {
        Company odd = TestCompanies.with("ŁĄKA ".repeat(500) + "\u0007\u202E", "", CompanyDates.NONE, List.of());

        ClientDetails details = CompanyDetails.of(odd);

        assertThat(details.legalName()).startsWith("Łąka Łąka").endsWith("Łąka").hasSizeLessThanOrEqualTo(250);
        assertThat(ClientCheck.of(details).errors()).containsOnlyKeys("statusId");
    }
}
