package org.clientele.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.clientele.IntegrationTest;
import org.clientele.access.TestAccess;
import org.clientele.client.TestClients;
import org.clientele.record.RecordRegistry;
import org.clientele.security.AccountId;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithAdministrator;
import org.clientele.settings.TestVisibility;
import org.clientele.settings.Visibility;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.PageRef;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.Uuid7;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** A person who may not see a record is never told of it: not on the desk, not by e-mail, not once a day. */
@IntegrationTest
@Transactional
@WithAdministrator
class WhoIsToldTest {

    private static final String MIA = "mia.told@agency.example";

    @Autowired
    private TestNotifications notifications;

    @Autowired
    private NotificationRepository kept;

    @Autowired
    private ChosenDeliveryRepository chosen;

    @Autowired
    private DailyJobs jobs;

    @Autowired
    private Inbox inbox;

    @Autowired
    private RecordRegistry registry;

    @Autowired
    private TestStaff staff;

    @Autowired
    private TestAccess access;

    @Autowired
    private TestVisibility visibility;

    @Autowired
    private TestClients clients;

    @Autowired
    private EntityManager memory;

    private RecordRef client;
    private AccountId mia;
    private AccountId otto;

    @BeforeEach
    void aClient() {
        staff.idOf(Role.TEAM_LEAD);
        otto = staff.idOf(Role.OBSERVER);
        client = new RecordRef(RecordType.CLIENT, clients.add("Śnieżka").value());
        mia = notifications.recruiterWithEmail("mia.told", "Mia Mazur");
    }

    @AfterEach
    void everybodyAgain() {
        visibility.set(Visibility.EVERYBODY);
    }

    @ParameterizedTest
    @EnumSource
    void whoSeesARecordIsToldOfItAndWhoDoesNotIsNot(Visibility installed) {
        visibility.set(installed);
        RecordRef note = new RecordRef(RecordType.NOTE, Uuid7.next());
        registry.enterAbout(note, client, "Called");
        for (Role role : Role.values()) {
            for (RecordRef record : List.of(client, note)) {
                for (boolean granted : List.of(false, true)) {
                    AccountId person = personOf(role, granted);
                    notifications.raise(NotificationKind.MENTIONED, record, "1", person);

                    boolean sees = granted || installed == Visibility.EVERYBODY || role == Role.ADMINISTRATOR;
                    assertThat(isTold(person, record))
                            .as("%s, access %s, %s, %s", role, granted, installed, record.type())
                            .isEqualTo(sees);
                }
            }
        }
    }

    @Test
    void whatBelongsToNoClientIsForEverybody() {
        visibility.set(Visibility.ASSIGNED);
        RecordRef task = new RecordRef(RecordType.TASK, Uuid7.next());
        registry.enter(task, null, "Order paper");

        notifications.raise(NotificationKind.TASK_ASSIGNED, task, "1", mia);

        assertThat(isTold(mia, task)).isTrue();
    }

    @Test
    void whoHandsARecordOverStillTellsTheOther() {
        visibility.set(Visibility.ASSIGNED);
        grant(mia);

        staff.as(Role.TEAM_LEAD, () -> notifications.raise(NotificationKind.CLIENT_ASSIGNED, client, "1", mia));

        assertThat(isTold(mia, client)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void noMailOfAnyKindGoesToWhoMayNotSeeIt(NotificationKind kind) {
        visibility.set(Visibility.ASSIGNED);
        for (MailChoice mail : MailChoice.values()) {
            chosen.write(mia.value(), kind, true, mail);
            notifications.raise(kind, client, mail.name(), mia);
        }
        jobs.writeDigests();

        assertThat(notifications.mailsTo(MIA)).isEmpty();
    }

    @Test
    void whoLosesAccessBeforeTheMailOfTheDayIsNotRemindedOfIt() {
        visibility.set(Visibility.ASSIGNED);
        grant(mia);
        chosen.write(mia.value(), NotificationKind.MENTIONED, true, MailChoice.DAILY);
        notifications.raise(NotificationKind.MENTIONED, client, "1", mia);

        access.withdraw(mia, client.id());
        jobs.writeDigests();

        assertThat(notifications.mailsTo(MIA)).isEmpty();
    }

    @Test
    void whoLosesAccessSeesNeitherTitleNorLinkAnyMore() {
        visibility.set(Visibility.ASSIGNED);
        grant(otto);
        notifications.raise(NotificationKind.MENTIONED, client, "1", otto);
        staff.as(Role.OBSERVER, () -> assertThat(first().about()).isNotNull());

        access.withdraw(otto, client.id());

        staff.as(Role.OBSERVER, () -> {
            assertThat(first().about()).isNull();
            assertThat(inbox.open(first().id())).isEmpty();
        });
    }

    private void grant(AccountId account) {
        memory.flush();
        access.grant(account, client.id());
    }

    private NotificationRow first() {
        return inbox.page(PageRef.FIRST).rows().getFirst();
    }

    private AccountId personOf(Role role, boolean granted) {
        AccountId person =
                notifications.person(role, "p" + UUID.randomUUID().toString().substring(0, 18));
        if (granted) {
            grant(person);
        }
        return person;
    }

    private boolean isTold(AccountId person, RecordRef record) {
        return Stream.of(NotificationKind.values())
                .anyMatch(kind -> !kept.findThoseToldOf(kind, record.id(), "1", List.of(person.value()))
                        .isEmpty());
    }
}
