package org.clientele;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.clientele.client.ClientId;
import org.clientele.client.ClientStatusDetails;
import org.clientele.client.ClientStatusId;
import org.clientele.client.ClientStatuses;
import org.clientele.client.StatusColour;
import org.clientele.client.TestClients;
import org.clientele.location.LocationDetails;
import org.clientele.location.LocationView;
import org.clientele.location.Locations;
import org.clientele.record.Favourites;
import org.clientele.security.AccountAdministration;
import org.clientele.security.AccountDetails;
import org.clientele.security.Role;
import org.clientele.security.WithAdministrator;
import org.clientele.settings.FeatureSwitches;
import org.clientele.shared.Feature;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.SaveOutcome.Invalid;
import org.clientele.shared.SaveOutcome.Saved;
import org.clientele.shared.Uuid7;
import org.clientele.shared.ui.UserPreferences;
import org.clientele.support.SameMoment;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What two people want at the same moment and only one can have: the later one gets an answer as if it had come a little
 * later, never a failure. Commits what it does.
 */
@IntegrationTest
@WithAdministrator
class CollisionsTest {

    private static final int ROUNDS = 5;

    @Autowired
    private TestClients clients;

    @Autowired
    private Locations locations;

    @RepeatedTest(ROUNDS)
    void theLaterOfTwoHeadquartersIsTheHeadquarters() throws Exception {
        ClientId client = clients.add("Two headquarters");

        List<SaveOutcome> outcomes = SameMoment.of(
                () -> locations.add(client, headquarters("Gdańsk")), () -> locations.add(client, headquarters("Łódź")));

        assertThat(outcomes).allMatch(Saved.class::isInstance);
        assertThat(locations.of(client))
                .extracting(location -> location.details().headquarters())
                .containsExactly(true, false);
    }

    @RepeatedTest(ROUNDS)
    void theLaterOfTwoLocationsThatAreMadeTheHeadquartersIsIt() throws Exception {
        ClientId client = clients.add("Moving headquarters");
        locations.add(client, place("Gdańsk", false));
        locations.add(client, place("Łódź", false));
        List<LocationView> both = locations.of(client);

        List<SaveOutcome> outcomes =
                SameMoment.of(() -> makeHeadquarters(both.getFirst()), () -> makeHeadquarters(both.getLast()));

        assertThat(outcomes).anyMatch(Saved.class::isInstance);
        assertThat(outcomes).noneMatch(Invalid.class::isInstance);
        assertThat(locations.of(client))
                .extracting(location -> location.details().headquarters())
                .containsExactly(true, false);
    }

    @RepeatedTest(ROUNDS)
    void anAccountNameIsTakenOnce(@Autowired AccountAdministration accounts, @Autowired JdbcTemplate jdbc)
            throws Exception {
        String name = "twin." + Uuid7.next().toString().substring(24);
        AccountDetails details = new AccountDetails(name, "Twin", "", "", Role.OBSERVER);

        List<SaveOutcome> outcomes = SameMoment.of(() -> accounts.create(details), () -> accounts.create(details));

        assertThat(outcomes)
                .anyMatch(Saved.class::isInstance)
                .contains(new Invalid(Map.of("userName", "error.userName.taken")));
        jdbc.update("delete from account where user_name = ?", name);
    }

    @RepeatedTest(ROUNDS)
    void aStatusNameIsTakenOnce(@Autowired ClientStatuses statuses) throws Exception {
        ClientStatusDetails details =
                new ClientStatusDetails("Twin " + Uuid7.next().toString().substring(24), StatusColour.GREEN);

        List<SaveOutcome> outcomes = SameMoment.of(() -> statuses.add(details), () -> statuses.add(details));

        assertThat(outcomes)
                .anyMatch(Saved.class::isInstance)
                .contains(new Invalid(Map.of("name", "client.list.nameTaken")));
        outcomes.stream()
                .filter(Saved.class::isInstance)
                .map(Saved.class::cast)
                .forEach(saved -> statuses.remove(new ClientStatusId(saved.id()), saved.version()));
    }

    @RepeatedTest(ROUNDS)
    void aFeatureIsSwitchedForTheFirstTimeByTwo(@Autowired FeatureSwitches switches, @Autowired JdbcTemplate jdbc)
            throws Exception {
        jdbc.update("delete from feature_switch where feature = 'FAVOURITES'");

        SameMoment.of(() -> turnOn(switches), () -> turnOn(switches));

        assertThat(switches.all()).containsEntry(Feature.FAVOURITES, true);
    }

    @RepeatedTest(ROUNDS)
    void aClickInTwoTabsMarksAFavouriteOnce(@Autowired Favourites favourites) throws Exception {
        RecordRef record =
                new RecordRef(RecordType.CLIENT, clients.add("Marked twice").value());

        SameMoment.of(() -> mark(favourites, record), () -> mark(favourites, record));

        assertThat(favourites.isMarked(record)).isTrue();
        favourites.unmark(record);
    }

    @RepeatedTest(ROUNDS)
    void aPreferenceIsRememberedForTheFirstTimeInTwoTabs(@Autowired UserPreferences preferences) throws Exception {
        String key = "twin-" + Uuid7.next();

        SameMoment.of(() -> write(preferences, key, "1"), () -> write(preferences, key, "2"));

        assertThat(preferences.read(key).orElseThrow()).isIn("1", "2");
    }

    private SaveOutcome makeHeadquarters(LocationView location) {
        return locations.change(
                location.id(), location.version(), place(location.details().name(), true));
    }

    private static LocationDetails headquarters(String name) {
        return place(name, true);
    }

    private static LocationDetails place(String name, boolean headquarters) {
        return new LocationDetails(name, "", "", "", "", "", headquarters, "", "");
    }

    private static boolean turnOn(FeatureSwitches switches) {
        switches.turn(Feature.FAVOURITES, true);
        return true;
    }

    private static boolean mark(Favourites favourites, RecordRef record) {
        favourites.mark(record);
        return true;
    }

    private static boolean write(UserPreferences preferences, String key, String value) {
        preferences.write(key, value);
        return true;
    }
}
