package org.clientele.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientele.support.StatementCounter.statementsOf;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.clientele.IntegrationTest;
import org.clientele.record.RecordRegistry;
import org.clientele.security.AccountAdministration;
import org.clientele.security.AccountId;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.PageRef;
import org.clientele.shared.RecordRef;
import org.clientele.shared.ui.Translations;
import org.clientele.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Rita does things, and Leo and others are told of them. */
@IntegrationTest
@Transactional
@WithRecruiter
class InboxTest {

    @Autowired
    private Inbox inbox;

    @Autowired
    private NotificationChoices choices;

    @Autowired
    private TestNotifications notifications;

    @Autowired
    private TestStaff staff;

    @Autowired
    private AccountAdministration accounts;

    @Autowired
    private RecordRegistry registry;

    @Autowired
    private DailyJobs jobs;

    @Autowired
    private Translations texts;

    @Autowired
    private EntityManager memory;

    @Autowired
    private TestClock clock;

    private RecordRef client;
    private AccountId rita;
    private AccountId leo;

    @BeforeEach
    void aClient() {
        client = notifications.client("Śnieżka");
        rita = staff.idOf(Role.RECRUITER);
        leo = staff.idOf(Role.TEAM_LEAD);
    }

    @Test
    void whomItConcernsIsToldWhoDidWhatToWhich() {
        raise(NotificationKind.CLIENT_ASSIGNED, "1");

        asLeo(() -> {
            NotificationRow row = rows().getFirst();
            assertThat(row.kind()).isEqualTo(NotificationKind.CLIENT_ASSIGNED);
            assertThat(row.by()).isEqualTo("Rita Recruiter");
            assertThat(row.about()).isNotNull().satisfies(title -> {
                assertThat(title.title()).isEqualTo("Śnieżka");
                assertThat(title.ref()).isEqualTo(client);
            });
            assertThat(row.unread()).isTrue();
            assertThat(inbox.unread()).isEqualTo(1);
        });
    }

    @Test
    void whoDidItIsNeverTold() {
        notifications.raise(NotificationKind.MENTIONED, client, "1", rita, leo);

        assertThat(inbox.unread()).isZero();
        asLeo(() -> assertThat(inbox.unread()).isEqualTo(1));
    }

    @Test
    void whoCanNoLongerSignInIsNotTold() {
        AccountId mia = notifications.recruiterWithEmail("mia.gone", "Mia Mazur");
        staff.as(Role.ADMINISTRATOR, () -> accounts.deactivate(mia));

        notifications.raise(NotificationKind.MENTIONED, client, "1", mia);

        assertThat(notifications.mailsTo("mia.gone@agency.example")).isEmpty();
        staff.as(Role.ADMINISTRATOR, () -> accounts.reactivate(mia));
        notifications.raise(NotificationKind.MENTIONED, client, "2", mia);
        assertThat(notifications.mailsTo("mia.gone@agency.example")).hasSize(1);
    }

    @Test
    void nobodyIsToldOfWhatIsNotThere() {
        RecordRef nothing = new RecordRef(client.type(), UUID.randomUUID());

        notifications.raise(NotificationKind.MENTIONED, nothing, "1", leo);

        asLeo(() -> assertThat(inbox.unread()).isZero());
    }

    @Test
    void ofOneOccasionOneIsToldOnce() {
        raise(NotificationKind.TASK_DUE, "2026-11-22");
        raise(NotificationKind.TASK_DUE, "2026-11-22");
        asLeo(() -> assertThat(inbox.unread()).isEqualTo(1));

        raise(NotificationKind.TASK_DUE, "2026-11-29");
        asLeo(() -> assertThat(inbox.unread()).isEqualTo(2));
    }

    @Test
    void whatIsUnreadComesFirstAndThenTheLatest() {
        raise(NotificationKind.MENTIONED, "1");
        raise(NotificationKind.MENTIONED, "2");
        raise(NotificationKind.TASK_ASSIGNED, "3");

        asLeo(() -> {
            inbox.markRead(rows().getFirst().id());

            assertThat(rows())
                    .extracting(NotificationRow::kind)
                    .containsExactly(
                            NotificationKind.MENTIONED, NotificationKind.MENTIONED, NotificationKind.TASK_ASSIGNED);
            assertThat(inbox.page(PageRef.LAST).rows()).isEqualTo(rows());
            assertThat(inbox.latest(2)).isEqualTo(rows().subList(0, 2));
        });
    }

    @Test
    void openingMarksAsReadAndLeadsToTheRecord() {
        raise(NotificationKind.MENTIONED, "1");

        asLeo(() -> {
            assertThat(inbox.open(rows().getFirst().id()))
                    .contains(new NotificationTarget(NotificationKind.MENTIONED, client));
            assertThat(inbox.unread()).isZero();
        });
    }

    @Test
    void anotherPersonsNotificationIsNeitherOpenedNorMarked() {
        raise(NotificationKind.MENTIONED, "1");
        asLeo(() -> {
            UUID id = rows().getFirst().id();
            staff.as(Role.OBSERVER, () -> {
                assertThat(inbox.open(id)).isEmpty();
                inbox.markAllRead();
                assertThat(rows()).isEmpty();
            });
            assertThat(inbox.unread()).isEqualTo(1);
        });
    }

    @Test
    void allAreMarkedAsReadAtOnce() {
        raise(NotificationKind.MENTIONED, "1");
        raise(NotificationKind.MENTIONED, "2");

        asLeo(() -> {
            inbox.markAllRead();
            assertThat(rows()).noneMatch(NotificationRow::unread);
        });
    }

    @Test
    void whatIsAboutManyThingsTellsTheirNumberAndLeadsToThePageOfItsKind() {
        notifications.raise(NotificationKind.CLIENT_ASSIGNED, 12, "1", leo);

        asLeo(() -> {
            NotificationRow row = rows().getFirst();
            assertThat(row.number()).isEqualTo(12);
            assertThat(row.isOpenable()).isTrue();
            assertThat(inbox.open(row.id())).contains(new NotificationTarget(NotificationKind.CLIENT_ASSIGNED, null));
        });
    }

    @Test
    void whatIsArchivedHasItsNameButLeadsNowhere() {
        raise(NotificationKind.MENTIONED, "1");
        registry.archive(client);

        asLeo(() -> {
            NotificationRow row = rows().getFirst();
            assertThat(row.isOpenable()).isFalse();
            assertThat(inbox.open(row.id())).isEmpty();
        });
    }

    @Test
    void unreadOnesAreCountedToNinetyNineAndNoFurther() {
        for (int i = 0; i < 103; i++) {
            raise(NotificationKind.MENTIONED, "occasion " + i);
        }

        asLeo(() -> assertThat(inbox.unread()).isEqualTo(100));
    }

    @Test
    void aPageTakesAsManyStatementsForManyAsForFew() {
        raise(NotificationKind.MENTIONED, "1");
        asLeo(() -> assertThat(statementsOfAPage()).hasSize(2));
        for (int i = 0; i < 30; i++) {
            notifications.raise(NotificationKind.MENTIONED, notifications.client("Client " + i), "1", leo);
        }

        asLeo(() -> assertThat(statementsOfAPage()).hasSize(2));
    }

    @Test
    void whatOneDoesNotWantInTheApplicationIsNotThere() {
        asLeo(() -> choices.choose(new NotificationChoice(NotificationKind.MENTIONED, false, MailChoice.NONE)));

        raise(NotificationKind.MENTIONED, "1");
        raise(NotificationKind.TASK_DUE, "1");

        asLeo(() -> assertThat(rows()).extracting(NotificationRow::kind).containsExactly(NotificationKind.TASK_DUE));
    }

    @Test
    void whatOneChoseIsRememberedAndTheRestIsAsUsual() {
        NotificationChoice quiet = new NotificationChoice(NotificationKind.TASK_DUE, false, MailChoice.DAILY);
        choices.choose(new NotificationChoice(NotificationKind.TASK_DUE, true, MailChoice.NONE));
        choices.choose(quiet);

        assertThat(choices.mine()).contains(quiet);
        assertThat(choices.mine())
                .filteredOn(choice -> choice.kind() != NotificationKind.TASK_DUE)
                .allMatch(NotificationChoice::inApp);
    }

    @Test
    void whatOnlyLeadsAreToldOfOnlyLeadsChoose() {
        assertThat(choices.mine())
                .extracting(NotificationChoice::kind)
                .contains(NotificationKind.OFF_LIMITS_EXCEPTION_GRANTED)
                .doesNotContain(NotificationKind.OFF_LIMITS_PROPOSED, NotificationKind.OFF_LIMITS_EXCEPTION_REQUESTED);
        staff.as(Role.TEAM_LEAD, () -> assertThat(choices.mine()).hasSameSizeAs(NotificationKind.values()));
    }

    @Test
    void whatIsReadIsForgottenAfterNinetyDaysAndWhatIsUnreadStays() {
        asLeo(() -> choices.choose(new NotificationChoice(NotificationKind.TASK_DUE, true, MailChoice.NONE)));
        raise(NotificationKind.TASK_DUE, "read");
        asLeo(() -> inbox.markAllRead());
        raise(NotificationKind.TASK_DUE, "unread");

        clock.after(Duration.ofDays(89), jobs::forgetWhatIsLongDone);
        asLeo(() -> assertThat(rows()).hasSize(2));

        clock.after(Duration.ofDays(91), jobs::forgetWhatIsLongDone);
        asLeo(() -> assertThat(rows()).extracting(NotificationRow::unread).containsExactly(true));
    }

    @Test
    void everyKindHasItsTextsInEveryLanguage() {
        for (NotificationKind kind : NotificationKind.values()) {
            for (var language : Translations.LANGUAGES) {
                assertThat(List.of("", ".untitled", ".kind"))
                        .allMatch(part -> texts.find("notification." + kind + part, language)
                                .isPresent());
            }
        }
    }

    private void raise(NotificationKind kind, String occasion) {
        notifications.raise(kind, client, occasion, leo);
    }

    private List<String> statementsOfAPage() {
        memory.flush();
        memory.clear();
        return statementsOf(this::rows);
    }

    private List<NotificationRow> rows() {
        return inbox.page(PageRef.FIRST).rows();
    }

    private void asLeo(Runnable work) {
        staff.as(Role.TEAM_LEAD, work);
    }
}
