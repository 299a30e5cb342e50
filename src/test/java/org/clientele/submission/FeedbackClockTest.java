package org.clientele.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.clientele.IntegrationTest;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.TestCandidates;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.contact.TestContacts;
import org.clientele.notification.OutboxRow;
import org.clientele.notification.TestNotifications;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.PageRef;
import org.clientele.shared.SaveOutcome;
import org.clientele.support.TestClock;
import org.clientele.vacancy.TestVacancies;
import org.clientele.vacancy.VacancyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** A client that answers late is reminded, and its second contact asked (docs/features.md N13). */
@IntegrationTest
@Transactional
@WithRecruiter
class FeedbackClockTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final String BOSS = "basia@late.example";
    private static final String SECOND = "celina@late.example";
    private static final int DAYS = 3;

    @Autowired
    private FeedbackReminders reminders;

    @Autowired
    private SilentClients silent;

    @Autowired
    private AgreedTerms terms;

    @Autowired
    private TestNotifications notifications;

    @Autowired
    private TestSubmissions submissions;

    @Autowired
    private TestVacancies vacancies;

    @Autowired
    private TestCandidates candidates;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestContacts contacts;

    @Autowired
    private TestClock clock;

    private final WorkingDays days = WorkingDays.of("PL");

    private ClientId client;
    private VacancyId vacancy;
    private ContactId boss;
    private ContactId second;
    private CandidateId anna;

    @BeforeEach
    void aVacancy() {
        client = clients.add("Late Shipping");
        boss = contacts.add(client, TestContacts.withEmails("Basia", "Wolska", BOSS));
        second = contacts.add(client, TestContacts.withEmails("Celina", "Kos", SECOND));
        vacancy = vacancies.add(client, "Java developer");
        anna = candidates.add(TestCandidates.reached("Anna", "Nowicka", "anna.nowicka@mail.example", "+48601234567"));
        candidates.consent(anna, null);
    }

    @Test
    void theAnswerIsDueAfterTheAgreedWorkingDays() {
        agree();

        assertThat(share().feedbackDueOn()).isEqualTo(days.after(today(), DAYS));
    }

    @Test
    void withoutATargetNoAnswerIsDue() {
        assertThat(share().feedbackDueOn()).isNull();
    }

    @Test
    void nobodyIsRemindedBeforeTheDayHasPassed() {
        agree();
        LocalDate due = share().feedbackDueOn();

        on(due, () -> assertThat(mailsTo(BOSS)).isZero());
    }

    @Test
    void theContactIsRemindedOnceAndTheSecondOneAskedLater() {
        agree();
        LocalDate due = share().feedbackDueOn();
        LocalDate late = days.after(due, 1);

        on(late, () -> {
            assertThat(mailsTo(BOSS)).isEqualTo(1);
            assertThat(mailsTo(SECOND)).isZero();
            assertThat(mail(BOSS).body())
                    .contains("Basia Wolska", "Java developer")
                    .doesNotContain("Nowicka");
            assertThat(silent.page(PageRef.FIRST).rows())
                    .filteredOn(row -> row.client().equals(client))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.candidate()).isEqualTo("Anna Nowicka");
                        assertThat(row.position()).isEqualTo("Java developer");
                        assertThat(row.contacts())
                                .extracting(OwedAnswer.Reader::name)
                                .containsExactly("Basia Wolska");
                        assertThat(row.dueOn()).isEqualTo(due);
                        assertThat(row.remindedAt()).isNotNull();
                    });
        });
        on(days.after(due, FeedbackReminders.PATIENCE + 1), () -> {
            assertThat(mailsTo(BOSS)).isEqualTo(1);
            assertThat(mailsTo(SECOND)).isEqualTo(1);
            assertThat(mail(SECOND).body()).contains("Basia Wolska");
        });
    }

    @Test
    void nobodyIsAskedOnADayOff() {
        agree();
        SubmissionView shared = share();
        LocalDate late = days.after(shared.feedbackDueOn(), 1);
        LocalDate dayOff = late;
        while (days.isOne(dayOff)) {
            dayOff = dayOff.plusDays(1);
        }
        on(dayOff, () -> assertThat(mailsTo(BOSS)).isZero());
    }

    @Test
    void somebodyMayRemindTheClientAtOnceButOnlyOnceADay() {
        agree();
        SubmissionId owed = submissions.share(vacancy, anna, boss);
        LocalDate due = submissions.view(owed).feedbackDueOn();

        assertThat(silent.remind(owed)).isInstanceOf(ReminderOutcome.NothingOwed.class);
        clock.after(untilNoon(due.plusDays(1)), () -> {
            assertThat(silent.remind(owed)).isEqualTo(new ReminderOutcome.Asked(List.of("Basia Wolska")));
            assertThat(silent.remind(owed)).isInstanceOf(ReminderOutcome.NobodyToAsk.class);
        });
        assertThat(mailsTo(BOSS)).isEqualTo(1);
    }

    private void agree() {
        assertThat(terms.change(client, CurrentTerms.NOT_ENTERED, new ClientTermsDetails(12, DAYS, second)))
                .isInstanceOf(SaveOutcome.Saved.class);
    }

    private SubmissionView share() {
        return submissions.view(submissions.share(vacancy, anna, boss));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WARSAW);
    }

    private void on(LocalDate day, Runnable check) {
        clock.after(untilNoon(day), () -> {
            reminders.remind(client);
            check.run();
        });
    }

    /** At night it is already another day in Warsaw than where the application counts its days. */
    private Duration untilNoon(LocalDate day) {
        return Duration.between(
                clock.instant(), day.atTime(LocalTime.NOON).atZone(WARSAW).toInstant());
    }

    private int mailsTo(String address) {
        return notifications.mailsTo(address).size();
    }

    private OutboxRow mail(String address) {
        return notifications.mailsTo(address).getFirst();
    }
}
