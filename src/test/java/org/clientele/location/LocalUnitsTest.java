package org.clientele.location;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientDetails;
import org.clientele.client.ClientId;
import org.clientele.client.Clients;
import org.clientele.client.CompanyDetails;
import org.clientele.client.CompanyTakeOver;
import org.clientele.client.TestClients;
import org.clientele.register.Company;
import org.clientele.register.CompanyDates;
import org.clientele.register.LocalUnit;
import org.clientele.register.TestCompanies;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.SaveOutcome.Saved;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The local units of a company of the register as locations of a client. */
@IntegrationTest
@Transactional
@WithRecruiter
class LocalUnitsTest {

    private static final LocalUnit HARBOUR = TestCompanies.unit("12345678512347", "ODDZIAŁ W GDYNI", "GDYNIA");

    @Autowired
    private Clients clients;

    @Autowired
    private TestClients given;

    @Autowired
    private CompanyTakeOver takeOver;

    @Autowired
    private Locations locations;

    @Test
    void thoseThatAreChosenAreEnteredWithTheClient() {
        ClientId client = create(TestCompanies.shouting(), HARBOUR);

        assertThat(locations.of(client)).singleElement().satisfies(location -> {
            assertThat(location.details().name()).isEqualTo("Oddział w Gdyni");
            assertThat(location.details().address().print()).isEqualTo("ul. Portowa 1, 00-001 Gdynia, PL");
            assertThat(location.details().headquarters()).isFalse();
        });
    }

    @Test
    void aUnitIsEnteredOnlyOnceEvenIfItWasRenamed() {
        ClientId client = create(TestCompanies.shouting(), HARBOUR);
        LocationView harbour = locations.of(client).getFirst();
        locations.change(harbour.id(), harbour.version(), renamed(harbour.details(), "Harbour"));

        takeOverAgain(client, HARBOUR, HARBOUR);

        assertThat(locations.of(client))
                .extracting(location -> location.details().name())
                .containsExactly("Harbour");
    }

    @Test
    void aPlaceThatWasTypedByHandIsTheSameByNameAndAddress() {
        ClientId client = create(TestCompanies.shouting());
        locations.add(
                client,
                new LocationDetails("Oddział w Gdyni", "ul. Portowa 1", "00-001", "Gdynia", "PL", "", false, "", ""));

        takeOverAgain(client, HARBOUR);

        assertThat(locations.of(client)).hasSize(1);
    }

    @Test
    void aUnitThatIsCalledLikeItsCompanyIsCalledByItsPlace() {
        Company company = TestCompanies.shouting();

        ClientId client = create(company, TestCompanies.unit("12345678512347", company.name(), "HEL"));

        assertThat(locations.of(client))
                .extracting(location -> location.details().name())
                .containsExactly("Hel, ul. Portowa 1");
    }

    @Test
    void nothingIsTakenOverIntoAClientWithAnotherNip() {
        Company company = TestCompanies.with("ŁÓDŹ", "", CompanyDates.NONE, List.of(HARBOUR));
        ClientDetails another = given.filled("Another", null);
        ClientId client = given.add(another);

        takeOver.tell(
                client,
                new ClientDetails(
                        "Another",
                        "",
                        false,
                        another.statusId(),
                        null,
                        "0010000005",
                        "",
                        "",
                        List.of(),
                        "",
                        "",
                        "",
                        another.address(),
                        "",
                        null,
                        List.of(),
                        null),
                company,
                List.of(HARBOUR));

        assertThat(locations.of(client)).isEmpty();
    }

    private ClientId create(Company company, LocalUnit... units) {
        ClientDetails details =
                TestClients.with(CompanyDetails.of(company), given.firstStatus().id(), null);
        return new ClientId(((Saved) clients.create(details, id -> takeOver.tell(id, details, company, List.of(units))))
                .id());
    }

    private void takeOverAgain(ClientId id, LocalUnit... units) {
        var client = clients.find(id).orElseThrow();
        clients.save(
                id,
                client.version(),
                client.details(),
                () -> takeOver.tell(id, client.details(), TestCompanies.shouting(), List.of(units)));
    }

    private static LocationDetails renamed(LocationDetails details, String name) {
        return new LocationDetails(
                name,
                details.street(),
                details.postalCode(),
                details.city(),
                details.country(),
                details.phone(),
                details.headquarters(),
                details.directions(),
                details.askFor());
    }
}
