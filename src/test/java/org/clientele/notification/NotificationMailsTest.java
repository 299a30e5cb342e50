package org.clientele.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.clientele.IntegrationTest;
import org.clientele.security.AccountId;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.RecordRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Rita does things, and Mia gets mails. */
@IntegrationTest
@Transactional
@WithRecruiter
class NotificationMailsTest {

    private static final String MIA = "mia@agency.example";

    @Autowired
    private TestNotifications notifications;

    @Autowired
    private ChosenDeliveryRepository chosen;

    @Autowired
    private DailyJobs jobs;

    @Autowired
    private TestStaff staff;

    private RecordRef client;
    private AccountId mia;

    @BeforeEach
    void aClient() {
        client = notifications.client("Śnieżka");
        mia = notifications.recruiterWithEmail("mia", "Mia Mazur");
    }

    @ParameterizedTest
    @EnumSource
    void noMailSaysWhatTheRecordIsCalledOrWhichItIs(NotificationKind kind) {
        chosen.write(mia.value(), kind, true, MailChoice.AT_ONCE);

        notifications.raise(kind, client, "Jan Zieliński, jan@sniezka.example", mia);

        OutboxRow mail = notifications.mailsTo(MIA).getFirst();
        assertThat(mail.subject() + mail.body())
                .doesNotContain("Śnieżka", client.id().toString(), "Zieliński", "sniezka.example", "{", "!");
        assertThat(mail.body()).contains("/desk/notifications/");
    }

    @Test
    void aMailSaysWhoDidWhatAndLinksToTheNotification() {
        notifications.raise(NotificationKind.TASK_ASSIGNED, client, "1", mia);

        OutboxRow mail = notifications.mailsTo(MIA).getFirst();
        assertThat(mail.subject()).isEqualTo("Rita Recruiter assigned a task to you");
        assertThat(mail.state()).isEqualTo(MailState.WAITING);
        assertThat(mail.body().lines())
                .startsWith("Rita Recruiter assigned a task to you", "", "Open it in Clientele:")
                .last()
                .asString()
                .endsWith("/desk/me/notifications");
    }

    @Test
    void whoHasNoAddressGetsNoMail() {
        notifications.raise(NotificationKind.TASK_ASSIGNED, client, "1", staff.idOf(Role.TEAM_LEAD));

        assertThat(notifications.mailsTo("")).isEmpty();
    }

    @Test
    void whoWantsNoMailGetsNone() {
        chosen.write(mia.value(), NotificationKind.TASK_ASSIGNED, true, MailChoice.NONE);

        notifications.raise(NotificationKind.TASK_ASSIGNED, client, "1", mia);
        jobs.writeDigests();

        assertThat(notifications.mailsTo(MIA)).isEmpty();
    }

    @Test
    void whoWantsOneMailADayGetsAllOfItTogetherAndOnce() {
        chosen.write(mia.value(), NotificationKind.TASK_ASSIGNED, true, MailChoice.DAILY);
        chosen.write(mia.value(), NotificationKind.MENTIONED, false, MailChoice.DAILY);
        notifications.raise(NotificationKind.TASK_ASSIGNED, client, "1", mia);
        notifications.raise(NotificationKind.MENTIONED, client, "1", mia);
        assertThat(notifications.mailsTo(MIA)).isEmpty();

        jobs.writeDigests();
        jobs.writeDigests();

        assertThat(notifications.mailsTo(MIA)).hasSize(1).first().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("2 notifications from Clientele");
            assertThat(mail.body())
                    .contains("Rita Recruiter assigned a task to you", "Rita Recruiter mentioned you in a note")
                    .doesNotContain("Śnieżka");
        });

        notifications.raise(NotificationKind.MENTIONED, client, "2", mia);
        jobs.writeDigests();
        assertThat(notifications.mailsTo(MIA)).hasSize(2);
    }
}
