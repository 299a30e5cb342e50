package org.clientele.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.clientele.IntegrationTest;
import org.clientele.security.WithAdministrator;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.SaveOutcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithAdministrator
class IndustriesTest {

    @Autowired
    Industries industries;

    @Autowired
    Clients clients;

    @Autowired
    TestClients testClients;

    @Autowired
    EntityManager database;

    @Test
    void theFirstListCoversEveryPkdDivisionOnce() {
        Set<String> seen = new HashSet<>();

        assertThat(industries.list())
                .hasSizeBetween(12, 20)
                .allSatisfy(industry -> assertThat(industry.pkdDivisions())
                        .isNotEmpty()
                        .allSatisfy(division ->
                                assertThat(seen.add(division)).as(division).isTrue()));
        assertThat(seen).containsExactlyInAnyOrderElementsOf(PkdDivisions.ALL);
    }

    @Test
    void noPkdDivisionStandsForTwoIndustries() {
        assertThat(industries.add(new IndustryDetails("Software", Set.of("62"))))
                .isEqualTo(new SaveOutcome.Invalid(Map.of("pkdDivisions", "industry.pkd.taken")));
        assertThat(industries.add(new IndustryDetails("Nonsense", Set.of("04"))))
                .isEqualTo(new SaveOutcome.Invalid(Map.of("pkdDivisions", "industry.pkd.unknown")));
    }

    @Test
    void aDivisionThatAnIndustryGivesUpIsFreeForAnother() {
        IndustryItem it = withDivision("62");
        Set<String> fewer = new HashSet<>(it.pkdDivisions());
        fewer.remove("62");

        assertThat(industries.change(it.id(), it.version(), new IndustryDetails(it.name(), fewer)))
                .isInstanceOf(SaveOutcome.Saved.class);
        assertThat(industries.add(new IndustryDetails("Software", Set.of("62"))))
                .isInstanceOf(SaveOutcome.Saved.class);

        database.flush();
        database.clear();
        assertThat(withDivision("62").name()).isEqualTo("Software");
    }

    @Test
    void anIndustryInUseIsReplacedByAnotherOrByNone() {
        IndustryItem used = withDivision("62");
        ClientId client = testClients.add(testClients.filled("Acme", used.id()));

        assertThat(industries.remove(used.id(), used.version())).isInstanceOf(RemovalOutcome.InUse.class);
        while (industries.replaceSome(used.id(), null) > 0) {
            database.flush();
        }

        assertThat(industries.remove(used.id(), used.version())).isInstanceOf(RemovalOutcome.Removed.class);
        database.flush();
        database.clear();
        assertThat(clients.find(client).orElseThrow().industry()).isNull();
    }

    @Test
    void movingAnIndustryMovesItsClientsInTheList() {
        IndustryItem last = industries.list().getLast();
        ClientId client = testClients.add(testClients.filled("Acme", last.id()));
        database.flush();

        industries.move(last.id(), last.version(), 0);

        assertThat(industries.list().getFirst().id()).isEqualTo(last.id());
        assertThat(database.createNativeQuery("select industry_rank from client where id = :id")
                        .setParameter("id", client.value())
                        .getSingleResult())
                .isEqualTo(1);
    }

    @Test
    @WithRecruiter
    void aRecruiterReadsTheListAndLeavesItAlone() {
        IndustryItem any = industries.list().getFirst();

        assertThatThrownBy(() -> industries.change(any.id(), any.version(), new IndustryDetails("Mine", Set.of())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> industries.replaceSome(any.id(), null)).isInstanceOf(AccessDeniedException.class);
    }

    private IndustryItem withDivision(String division) {
        return industries.list().stream()
                .filter(industry -> industry.pkdDivisions().contains(division))
                .findFirst()
                .orElseThrow();
    }
}
