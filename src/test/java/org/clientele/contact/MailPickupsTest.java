package org.clientele.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clientele.contact.TestContacts.named;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.PageRef;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@RecordApplicationEvents
@Transactional
@WithRecruiter
class MailPickupsTest {

    private static final ZoneId UTC = ZoneOffset.UTC;

    @Autowired
    private MailPickups pickups;

    @Autowired
    private Contacts contacts;

    @Autowired
    private TestContacts testContacts;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestStaff staff;

    @Autowired
    private TestClock clock;

    @Autowired
    private EntityManager memory;

    private ClientId client;
    private LocalDate today;

    @BeforeEach
    void aClient() {
        client = clients.add("Qwyx Shipping");
        today = LocalDate.ofInstant(clock.instant(), UTC);
    }

    @Test
    void whoMayCollectIsFoundByClientAndByNameBeforeThoseWhoMayNot() {
        testContacts.add(client, named("Adam", "Abel"));
        ContactId anna = collector("Anna", Authority.unlimited());

        assertThat(pickups.find("qwyx")).extracting(Collector::name).containsExactly("Anna Nowak", "Adam Abel");
        assertThat(pickups.find("anna now")).extracting(Collector::id).contains(anna);
        assertThat(pickups.find(" ")).isEmpty();
    }

    @Test
    void thePeriodDecidesFromItsFirstToItsLastDay() {
        assertThat(may(new Authority(true, today, today))).isEqualTo(MayCollect.YES);
        assertThat(may(new Authority(true, today.plusDays(1), null))).isEqualTo(MayCollect.NOT_YET);
        assertThat(may(new Authority(true, null, today.minusDays(1)))).isEqualTo(MayCollect.EXPIRED);
        assertThat(may(Authority.NONE)).isEqualTo(MayCollect.NOT_GRANTED);
    }

    @Test
    void anInactiveContactMayNotCollect() {
        ContactId anna = collector("Anna", Authority.unlimited());
        contacts.deactivate(anna, testContacts.version(anna), Absence.unattended(InactiveReason.LEFT, null));

        assertThat(pickups.log(anna, "", UTC)).isEqualTo(new PickupOutcome.Refused(MayCollect.INACTIVE));
    }

    @Test
    void aPickUpIsLoggedWithTimePersonAndClerk(@Autowired ApplicationEvents events) {
        ContactId anna = collector("Anna", Authority.unlimited());

        assertThat(pickups.log(anna, "Two letters", UTC)).isInstanceOf(PickupOutcome.Logged.class);

        assertThat(log(new PickupFilter(today, today, UTC))).first().satisfies(row -> {
            assertThat(row.clientName()).isEqualTo("Qwyx Shipping");
            assertThat(row.contactName()).isEqualTo("Anna Nowak");
            assertThat(row.clerkName()).isEqualTo("Rita Recruiter");
            assertThat(row.remark()).isEqualTo("Two letters");
            assertThat(row.pickedUpAt()).isBeforeOrEqualTo(clock.instant());
        });
        assertThat(events.stream(RecordChanged.class).filter(event -> event.act() == Act.MAIL_COLLECTED))
                .singleElement()
                .satisfies(event -> assertThat(event.record()).isEqualTo(anna.toRecordRef()));
    }

    @Test
    void nothingIsLoggedForWhoMayNotOrIsGone() {
        ContactId expired = collector("Anna", new Authority(true, null, today.minusDays(1)));

        assertThat(pickups.log(expired, "", UTC)).isEqualTo(new PickupOutcome.Refused(MayCollect.EXPIRED));
        assertThat(pickups.log(new ContactId(client.value()), "", UTC)).isInstanceOf(PickupOutcome.Gone.class);
        assertThat(pickups.log(expired, "\u0007", UTC)).isInstanceOf(PickupOutcome.Invalid.class);
        assertThat(log(new PickupFilter(null, null, UTC)))
                .extracting(PickupRow::contactId)
                .doesNotContain(expired);
    }

    @Test
    void theLogIsFilteredByDayAndExportedInTheOrderOfTime() {
        ContactId anna = collector("Anna", Authority.unlimited());
        clock.after(Duration.ofDays(400), () -> pickups.log(anna, "first", UTC));
        clock.after(Duration.ofDays(401), () -> pickups.log(anna, "second", UTC));
        clock.after(Duration.ofDays(402), () -> pickups.log(anna, "third", UTC));
        PickupFilter two = new PickupFilter(today.plusDays(400), today.plusDays(401), UTC);

        assertThat(log(two)).extracting(PickupRow::remark).containsExactly("second", "first");
        assertThat(pickups.page(two, PageRef.LAST).rows())
                .extracting(PickupRow::remark)
                .containsExactly("second", "first");
        assertThat(pickups.count(two)).isEqualTo(2);
        List<String> exported = new ArrayList<>();
        pickups.export(new PickupFilter(today.plusDays(400), null, UTC), row -> exported.add(row.remark()));
        assertThat(exported).containsExactly("first", "second", "third");
    }

    @Test
    void theDatabaseLetsNobodyChangeTheLog() {
        pickups.log(collector("Anna", Authority.unlimited()), "", UTC);
        memory.flush();

        assertThatThrownBy(() -> memory.createNativeQuery("update mail_pickup set remark = 'x'")
                        .executeUpdate())
                .hasStackTraceContaining("The pick-up log is never changed");
        assertThatThrownBy(() ->
                        memory.createNativeQuery("delete from mail_pickup").executeUpdate())
                .hasStackTraceContaining("The pick-up log is never deleted from");
    }

    @Test
    void anObserverSeesWhoMayCollectAndLogsNothing() {
        ContactId anna = collector("Anna", Authority.unlimited());

        staff.as(Role.OBSERVER, () -> {
            assertThat(pickups.find("qwyx")).hasSize(1);
            assertThatThrownBy(() -> pickups.log(anna, "", UTC)).isInstanceOf(AccessDeniedException.class);
        });
    }

    private MayCollect may(Authority authority) {
        ContactId id = collector("Collector", authority);
        return pickups.find("qwyx").stream()
                .filter(collector -> collector.id().equals(id))
                .findFirst()
                .orElseThrow()
                .on(today);
    }

    private List<PickupRow> log(PickupFilter filter) {
        return pickups.page(filter, PageRef.FIRST).rows();
    }

    private ContactId collector(String name, Authority authority) {
        return testContacts.add(client, TestContacts.collecting(name, "Nowak", authority));
    }
}
