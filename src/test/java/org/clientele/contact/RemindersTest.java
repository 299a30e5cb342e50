package org.clientele.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clientele.contact.TestContacts.collecting;
import static org.clientele.contact.TestContacts.named;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.Reminder.Kind;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithRecruiter;
import org.clientele.support.StatementCounter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithRecruiter
class RemindersTest {

    private static final LocalDate TODAY = LocalDate.of(2040, 6, 15);

    @Autowired
    private Reminders reminders;

    @Autowired
    private Contacts contacts;

    @Autowired
    private TestContacts testContacts;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestStaff staff;

    private ClientId mine;

    @BeforeEach
    void aClientOfMineWithAContactPerson() {
        mine = clients.addOwned("Żółw Shipping", staff.idOf(Role.RECRUITER));
        testContacts.add(mine, "Contact", "Person");
    }

    @Test
    void whereAllIsWellThereIsNothing() {
        assertThat(reminders.mine(TODAY)).isEmpty();
    }

    @Test
    void authoritiesThatEndWithinTwoWeeksComeTheFirstFirst() {
        testContacts.add(mine, collecting("Two", "Weeks", until(TODAY.plusDays(14))));
        testContacts.add(mine, collecting("Last", "Day", until(TODAY)));
        testContacts.add(mine, collecting("Over", "Yesterday", until(TODAY.minusDays(1))));
        testContacts.add(mine, collecting("Far", "Away", until(TODAY.plusDays(15))));
        testContacts.add(mine, collecting("No", "End", Authority.unlimited()));

        assertThat(reminders.mine(TODAY))
                .extracting(Reminder::kind, Reminder::name, Reminder::client, Reminder::on)
                .containsExactly(
                        tuple(Kind.COLLECTS_UNTIL, "Last Day", TODAY),
                        tuple(Kind.COLLECTS_UNTIL, "Two Weeks", TODAY.plusDays(14)));
    }

    @Test
    void whoIsExpectedBackIsNamedAndWhoLeftIsNot() {
        deactivate(testContacts.add(mine, "Soon", "Back"), TODAY.plusDays(3));
        deactivate(testContacts.add(mine, "Is", "Overdue"), TODAY.minusDays(3));
        deactivate(testContacts.add(mine, "Much", "Later"), TODAY.plusDays(30));
        deactivate(testContacts.add(mine, "Has", "Left"), null);

        assertThat(reminders.mine(TODAY))
                .extracting(Reminder::kind, Reminder::name, Reminder::client, Reminder::on)
                .containsExactly(
                        tuple(Kind.RETURNS, "Is Overdue", TODAY.minusDays(3)),
                        tuple(Kind.RETURNS, "Soon Back", TODAY.plusDays(3)));
    }

    @Test
    void aClientWithoutAnActiveContactPersonIsNamed() {
        ClientId lonely = clients.addOwned("Lonely", staff.idOf(Role.RECRUITER));
        testContacts.add(lonely, RecordParts.taking(Set.of("contactPerson"), noContactPerson(), named("Mail", "Only")));
        deactivate(testContacts.add(lonely, "Is", "Ill"), null);

        assertThat(reminders.mine(TODAY))
                .singleElement()
                .satisfies(reminder -> assertThat(reminder.kind()).isEqualTo(Kind.NO_CONTACT_PERSON))
                .satisfies(reminder -> assertThat(reminder.name()).isEqualTo("Lonely"));
    }

    @Test
    void othersClientsAndArchivedOnesAreNotMine() {
        clients.archive(clients.addOwned("Archived", staff.idOf(Role.RECRUITER)));
        assertThat(reminders.mine(TODAY)).isEmpty();

        clients.addOwned("Lonely", staff.idOf(Role.RECRUITER));
        staff.as(Role.OBSERVER, () -> assertThat(reminders.mine(TODAY)).isEmpty());
    }

    @Test
    void twoStatementsDoHoweverMuchThereIs() {
        for (int i = 0; i < 12; i++) {
            testContacts.add(mine, collecting("Anna", "Nowak " + i, until(TODAY.plusDays(i))));
            clients.addOwned("Lonely " + i, staff.idOf(Role.RECRUITER));
        }

        assertThat(StatementCounter.statementsOf(
                        () -> assertThat(reminders.mine(TODAY)).hasSize(Reminders.SHOWN)))
                .hasSize(2);
    }

    @Test
    void visitorsGetNoAnswer() {
        SecurityContextHolder.clearContext();

        assertThatThrownBy(() -> reminders.mine(TODAY)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private void deactivate(ContactId id, LocalDate returnsOn) {
        contacts.deactivate(id, testContacts.version(id), Absence.unattended(InactiveReason.ILLNESS, returnsOn));
    }

    private static Authority until(LocalDate day) {
        return new Authority(true, null, day);
    }

    private static org.assertj.core.groups.Tuple tuple(Kind kind, String name, LocalDate on) {
        return org.assertj.core.groups.Tuple.tuple(kind, name, "Żółw Shipping", on);
    }

    private static ContactDetails noContactPerson() {
        return new ContactDetails(
                "",
                "",
                "",
                "",
                "",
                null,
                null,
                "",
                List.of(),
                List.of(),
                false,
                Authority.NONE,
                Authority.NONE,
                RepresentativeCapacity.UNSTATED,
                "",
                DoNotContact.NO);
    }
}
