package org.clientele.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.SaveOutcome.Invalid;
import org.clientele.shared.SaveOutcome.Saved;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@RecordApplicationEvents
@Transactional
@WithRecruiter
class DeputiesTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    private Deputies deputies;

    @Autowired
    private Contacts contacts;

    @Autowired
    private ContactMerges merges;

    @Autowired
    private ReturnJob returns;

    @Autowired
    private TestContacts testContacts;

    @Autowired
    private TestClients clients;

    @Autowired
    private ContactArchive archive;

    private ClientId client;
    private ContactId anna;
    private ContactId ben;

    @BeforeEach
    void twoColleagues() {
        client = clients.add("Żółw Shipping");
        anna = testContacts.add(client, "Anna", "Nowak");
        ben = testContacts.add(client, "Ben", "Lis");
    }

    @Test
    void aDeputyActsFromTheFirstToTheLastDay() {
        away(anna, new Absence(InactiveReason.ILLNESS, null, ben, TODAY.plusDays(2), TODAY.plusDays(4)));

        assertThat(deputies.standsInFor(anna, TODAY.plusDays(1))).isEmpty();
        assertThat(deputies.standsInFor(anna, TODAY.plusDays(2)))
                .hasValueSatisfying(deputy -> assertThat(deputy.name()).isEqualTo("Ben Lis"));
        assertThat(deputies.absentBehind(ben, TODAY.plusDays(4)))
                .extracting(ContactRef::id)
                .containsExactly(anna);
        assertThat(deputies.absentBehind(ben, TODAY.plusDays(5))).isEmpty();
        assertThat(deputies.around(ben)).isEqualTo(deputies.around(anna)).hasSize(1);
    }

    @Test
    void onTheReturnDateNobodyActsAnyMore() {
        away(anna, new Absence(InactiveReason.ILLNESS, TODAY, ben, null, null));
        assertThat(deputies.around(anna)).hasSize(1);
        assertThat(deputies.standsInFor(anna, TODAY)).isEmpty();

        returns.reactivateWhoReturns();

        assertThat(deputies.around(anna)).isEmpty();
    }

    @Test
    void whoIsAwayTooActsForNobody() {
        away(anna, actingFor(ben));
        away(ben, Absence.unattended(InactiveReason.ILLNESS, null));
        assertThat(deputies.standsInFor(anna, TODAY)).isEmpty();

        contacts.reactivate(ben, testContacts.version(ben));

        assertThat(deputies.standsInFor(anna, TODAY)).isPresent();
    }

    @Test
    void onlyAnotherActiveContactOfTheClientCanBeDeputy() {
        ContactId stranger = testContacts.add(clients.add("Other"), "Cleo", "Fremd");
        ContactId ill = testContacts.add(client, "Dan", "Krank");
        away(ill, Absence.unattended(InactiveReason.ILLNESS, null));

        assertThat(List.of(stranger, ill, anna))
                .allSatisfy(wrong -> assertThat(contacts.deactivate(anna, testContacts.version(anna), actingFor(wrong)))
                        .isEqualTo(new Invalid(Map.of("deputyId", "contact.deputy.gone"))));
        assertThat(deputies.choices(anna)).extracting(ContactRef::id).containsExactly(ben);
        assertThat(contacts.find(anna).orElseThrow().activity().active()).isTrue();
    }

    @Test
    void aDeputyCannotEndBeforeItBegins() {
        Absence absence = new Absence(InactiveReason.ILLNESS, null, ben, TODAY.plusDays(2), TODAY.plusDays(1));

        assertThat(contacts.deactivate(anna, testContacts.version(anna), absence))
                .isEqualTo(new Invalid(Map.of("deputyUntil", "contact.deputy.endsBeforeStart")));
    }

    @Test
    void whoMovesToAnotherClientActsForNobodyHere() {
        away(anna, actingFor(ben));

        contacts.moveTo(clients.add("Other"), ben, testContacts.version(ben));

        assertThat(deputies.around(anna)).isEmpty();
    }

    @Test
    void whoeverAbsorbsADeputyActsInItsPlaceUntilTheMergeIsUndone() {
        away(anna, actingFor(ben));
        ContactId twin = testContacts.add(client, "Benjamin", "Lis");
        merges.merge(new MergeRequest(
                twin, testContacts.version(twin), ben, testContacts.version(ben), testContacts.details(twin)));
        assertThat(deputies.standsInFor(anna, TODAY).map(ContactRef::id)).contains(twin);

        merges.undo(merges.undoable(twin).getFirst().id());

        assertThat(deputies.standsInFor(anna, TODAY).map(ContactRef::id)).contains(ben);
    }

    @Test
    void theHistoryOfWhoIsAwayTellsOfTheDeputy(ApplicationEvents events) {
        away(anna, actingFor(ben));
        contacts.reactivate(anna, testContacts.version(anna));

        assertThat(events.stream(RecordChanged.class)
                        .filter(event -> event.record().id().equals(anna.value()))
                        .flatMap(event -> event.changes().stream())
                        .filter(change -> change.field().equals("deputy")))
                .satisfiesExactly(
                        appointed -> assertThat(appointed.after()).isEqualTo("Ben Lis"),
                        relieved -> assertThat(relieved.before()).isEqualTo("Ben Lis"));
    }

    @Test
    void aPurgedDeputyLeavesNothing() {
        away(anna, actingFor(ben));
        contacts.archive(ben);
        assertThat(deputies.standsInFor(anna, TODAY)).isEmpty();

        archive.purge(ben.value());

        assertThat(deputies.around(anna)).isEmpty();
    }

    private static Absence actingFor(ContactId deputy) {
        return new Absence(InactiveReason.ILLNESS, null, deputy, null, null);
    }

    private void away(ContactId id, Absence absence) {
        SaveOutcome outcome = contacts.deactivate(id, testContacts.version(id), absence);
        assertThat(outcome).isInstanceOf(Saved.class);
    }
}
