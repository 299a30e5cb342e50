package org.clientele.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithObserver;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.SaveOutcome.Conflict;
import org.clientele.shared.SaveOutcome.Gone;
import org.clientele.shared.SaveOutcome.Invalid;
import org.clientele.shared.SaveOutcome.Saved;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithRecruiter
class LocationsTest {

    private static final LocationDetails GDANSK = new LocationDetails(
            "Stocznia", "ul. Doki 1", "80-863", "Gdańsk", "PL", "+48583000000", false, "Tram 8 to Stocznia", "Ms Lis");

    @Autowired
    private Locations locations;

    @Autowired
    private LocationArchive archive;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestStaff staff;

    private ClientId client;

    @BeforeEach
    void aClient() {
        client = clients.add("Żółw Shipping");
    }

    @Test
    void aLocationIsKeptWithAllThatWasTyped() {
        LocationId id = added(GDANSK);

        assertThat(locations.find(id).orElseThrow().details()).isEqualTo(GDANSK);
        assertThat(locations.of(client)).extracting(LocationView::id).containsExactly(id);
    }

    @Test
    void aNameIsNeededAndAPhoneMustBeOne() {
        SaveOutcome outcome =
                locations.add(client, new LocationDetails(" ", "", "", "", "", "ask the porter", false, "", ""));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.fields())
                                .containsEntry("name", "error.required")
                                .containsEntry("phone", "error.phone.NOT_A_NUMBER"));
    }

    @Test
    void theHeadquartersMoveToTheLocationThatIsMadeTheHeadquarters() {
        LocationId first = added(named("First", true));
        LocationId second = added(named("Second", true));

        assertThat(headquarters(first)).isFalse();
        assertThat(headquarters(second)).isTrue();

        change(first, named("First", true));

        assertThat(headquarters(first)).isTrue();
        assertThat(headquarters(second)).isFalse();
        assertThat(locations.of(client)).extracting(LocationView::id).containsExactly(first, second);
    }

    @Test
    void whoSavesAfterAnotherIsToldWho() {
        LocationId id = added(GDANSK);
        long version = locations.find(id).orElseThrow().version();
        staff.as(Role.TEAM_LEAD, () -> locations.change(id, version, named("Dok", false)));

        SaveOutcome outcome = locations.change(id, version, GDANSK);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Conflict.class, conflict -> assertThat(conflict.by()).isEqualTo("Leo Lead"));
        assertThat(locations.find(id).orElseThrow().details().name()).isEqualTo("Dok");
    }

    @Test
    void anArchivedLocationIsNeitherListedNorChanged() {
        LocationId id = added(GDANSK);

        locations.archive(id);

        assertThat(locations.of(client)).isEmpty();
        assertThat(locations.change(id, 0, GDANSK)).isInstanceOf(Gone.class);
        assertThat(locations.archive(id)).isInstanceOf(Gone.class);
    }

    @Test
    void aRestoredLocationLeavesTheHeadquartersToTheOneThatHasTakenItsPlace() {
        LocationId old = added(named("Old", true));
        locations.archive(old);
        LocationId next = added(named("Next", true));

        archive.restore(old.value());

        assertThat(headquarters(old)).isFalse();
        assertThat(headquarters(next)).isTrue();
    }

    @Test
    void nothingIsAddedToAnArchivedClient() {
        clients.archive(client);

        assertThat(locations.add(client, GDANSK)).isInstanceOf(Gone.class);
    }

    @Test
    @WithObserver
    void anObserverReadsAndChangesNothing() {
        assertThat(locations.of(client)).isEmpty();
        assertThatThrownBy(() -> locations.add(client, GDANSK)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> locations.archive(new LocationId(client.value())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private boolean headquarters(LocationId id) {
        return locations.find(id).orElseThrow().details().headquarters();
    }

    private LocationId added(LocationDetails details) {
        return new LocationId(((Saved) locations.add(client, details)).id());
    }

    private void change(LocationId id, LocationDetails details) {
        assertThat(locations.change(id, locations.find(id).orElseThrow().version(), details))
                .isInstanceOf(Saved.class);
    }

    private static LocationDetails named(String name, boolean headquarters) {
        return new LocationDetails(name, "", "", "", "", "", headquarters, "", "");
    }
}
