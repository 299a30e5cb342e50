package org.clientele.offlimits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.NotificationRaised;
import org.clientele.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@WithOffLimits
@RecordApplicationEvents
@Transactional
@WithRecruiter
class RuleDeadlinesTest {

    @Autowired
    private OffLimitsJob job;

    @Autowired
    private OffLimitsRules rules;

    @Autowired
    private OffLimitsBadges badges;

    @Autowired
    private TestRules testRules;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestStaff staff;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEvents events;

    @Test
    void aRuleEndsAfterItsLastDayAndHoldsNoLongerEvenBeforeTheJobHasRun() {
        ClientId client = clients.add("Dziurawiec Mills");
        testRules.set(client, TestRules.lasting(LocalDate.now(), LocalDate.now()));
        job.run();
        assertThat(rules.standing(client)).isPresent();

        clock.after(Duration.ofDays(1), () -> {
            assertThat(badges.of(List.of(client.value()))).isEmpty();
            job.run();
        });

        assertThat(rules.standing(client)).isEmpty();
        assertThat(rules.former(client)).extracting(RuleView::state).containsExactly(RuleState.ENDED);
    }

    @Test
    void theOwnerIsRemindedOnceOfEachLastDay() {
        ClientId client = clients.addOwned("Dziurawiec Mills", staff.idOf(Role.RECRUITER));
        testRules.set(client, TestRules.lasting(LocalDate.now(), LocalDate.now().plusDays(10)));

        job.run();
        job.run();

        assertThat(reminders(client))
                .hasSize(1)
                .allSatisfy(reminder -> assertThat(reminder.accounts())
                        .containsExactly(staff.idOf(Role.RECRUITER).value()));
    }

    @Test
    void nobodyIsRemindedOfAnEndThatIsFarAway() {
        ClientId client = clients.addOwned("Dziurawiec Mills", staff.idOf(Role.RECRUITER));
        testRules.set(client, TestRules.lasting(LocalDate.now(), LocalDate.now().plusDays(100)));

        job.run();

        assertThat(reminders(client)).isEmpty();
    }

    private List<NotificationRaised> reminders(ClientId client) {
        return events.stream(NotificationRaised.class)
                .filter(event -> event.kind() == NotificationKind.OFF_LIMITS_ENDING
                        && event.about().id().equals(client.value()))
                .toList();
    }
}
