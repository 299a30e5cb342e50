package org.clientele.companydata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientDetails;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.register.ChangeList;
import org.clientele.register.Register;
import org.clientele.register.RegisterTime;
import org.clientele.register.Standing;
import org.clientele.register.simulator.CompanyChange;
import org.clientele.register.simulator.Disturbance;
import org.clientele.register.simulator.RegisterSimulator;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.NotificationRaised;
import org.clientele.shared.PostalAddress;
import org.clientele.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.annotation.Transactional;

/** The nightly watch, over HTTP against the simulator. */
@IntegrationTest
@Transactional
@RecordApplicationEvents
@WithRecruiter
class RegisterWatchTest {

    private static final String SUSPENDED_YESTERDAY = "990000105";
    private static final String STRUCK_OFF_THREE_DAYS_AGO = "990000163";
    private static final String UNCHANGED = "990000022";

    @Autowired
    private RegisterWatch watch;

    @Autowired
    private WatchLog log;

    @Autowired
    private RegisterEntries entries;

    @Autowired
    private DataProposals proposals;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestStaff staff;

    @Autowired
    private RegisterSimulator simulator;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEvents events;

    @BeforeTransaction
    void hireStaff() {
        staff.idOf(Role.RECRUITER);
    }

    @AfterEach
    void calm() {
        simulator.reset();
    }

    @Test
    void missedDaysAreCaughtUpAndOnlyOurClientsAreAskedAbout() {
        ClientId suspended = client("Ogrody Mazowsza", SUSPENDED_YESTERDAY);
        ClientId struckOff = client("Szkoła Języków Most", STRUCK_OFF_THREE_DAYS_AGO);
        ClientId unchanged = client("Młyny Nadbużańskie", UNCHANGED);

        WatchTally tally = watch.run();

        assertThat(tally.days()).isEqualTo(7);
        assertThat(tally.hits()).isEqualTo(2);
        assertThat(tally.failures()).isZero();
        assertThat(standing(suspended)).isEqualTo(Standing.SUSPENDED);
        assertThat(standing(struckOff)).isEqualTo(Standing.STRUCK_OFF);
        assertThat(entries.of(unchanged)).isEqualTo(RegisterEntryView.NOTHING);
        assertThat(proposals.of(suspended)).isNotEmpty();
    }

    @Test
    void theOwnerIsToldOnceAndADayIsReadOnce() {
        ClientId client = client("Ogrody Mazowsza", SUSPENDED_YESTERDAY);

        watch.run();
        WatchTally second = watch.run();

        assertThat(second.days()).isZero();
        assertThat(events.stream(NotificationRaised.class)
                        .filter(event -> event.kind() == NotificationKind.REGISTER_CHANGED
                                && event.about().id().equals(client.value())))
                .hasSize(1)
                .allSatisfy(event -> assertThat(event.accounts())
                        .containsExactly(staff.idOf(Role.RECRUITER).value()));
    }

    @Test
    void theNextNightReadsTheNextDayAndWhatMayHaveComeLate() {
        watch.run();

        clock.after(Duration.ofDays(1), () -> assertThat(watch.run().days()).isEqualTo(2));
    }

    @Test
    void anEmptyListOfYesterdayIsAskedForAgainTheNextNight() {
        LocalDate yesterday = RegisterTime.dayOf(clock.instant()).minusDays(1);

        watch.run();

        assertThat(log.isDone(yesterday, ChangeList.CHANGED_COMPANIES)).isTrue();
        assertThat(log.isDone(yesterday, ChangeList.STRUCK_OFF_COMPANIES)).isFalse();
        assertThat(log.isDone(yesterday.minusDays(4), ChangeList.STRUCK_OFF_COMPANIES))
                .isTrue();

        clock.after(Duration.ofDays(1), watch::run);
        assertThat(log.isDone(yesterday, ChangeList.STRUCK_OFF_COMPANIES)).isTrue();
    }

    @Test
    void aCompanyThatMovedIsProposedFieldByField() {
        ClientId client = client("Apteki Zdrowa Rodzina", "990000074");
        simulator.change("990000074", CompanyChange.moved("ul. Nowa", "99"));

        watch.run();

        assertThat(proposals.of(client))
                .filteredOn(proposal -> proposal.field() == DataField.STREET)
                .extracting(ProposalView::before, ProposalView::after)
                .containsExactly(tuple("ul. Krótka 1", "ul. Nowa 99"));
    }

    @Test
    void whatFailsIsTriedAgainTheNextTime() {
        ClientId client = client("Budowa i Beton Wielkopolska", "990000134");
        simulator.disturb(Register.BIR, Disturbance.TECHNICAL_BREAK, 1);

        assertThat(watch.run().failures()).isPositive();
        assertThat(entries.of(client)).isEqualTo(RegisterEntryView.NOTHING);

        simulator.reset();
        clock.after(Duration.ofMinutes(10), watch::run);
        assertThat(standing(client)).isEqualTo(Standing.BANKRUPT);
    }

    private Standing standing(ClientId client) {
        return entries.badges(List.of(client.value())).get(client.value()).standing();
    }

    private ClientId client(String name, String regon) {
        PostalAddress address = new PostalAddress("ul. Krótka 1", "00-001", "Warszawa", "PL");
        ClientDetails details =
                clients.named(name).withCompanyData(name + " sp. z o.o.", "", regon, "", address, "", "", "");
        return clients.add(TestClients.ownedBy(details, staff.idOf(Role.RECRUITER)));
    }
}
