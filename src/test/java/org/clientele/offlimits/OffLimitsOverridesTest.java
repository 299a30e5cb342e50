package org.clientele.offlimits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.notification.Inbox;
import org.clientele.security.CurrentActor;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithRecruiter;
import org.clientele.settings.TestVisibility;
import org.clientele.settings.Visibility;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.NotificationRaised;
import org.clientele.shared.PageRef;
import org.clientele.shared.SaveOutcome.Conflict;
import org.clientele.shared.SaveOutcome.Gone;
import org.clientele.shared.SaveOutcome.Invalid;
import org.clientele.shared.SaveOutcome.Saved;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@WithOffLimits
@RecordApplicationEvents
@Transactional
@WithRecruiter
class OffLimitsOverridesTest {

    private static final OverrideRequest FOR_ANNA = new OverrideRequest("Anna Nowak", "She applied herself.");

    private static final OverrideDecision BECAUSE = new OverrideDecision(" The client agreed. ");

    @Autowired
    private OffLimitsOverrides overrides;

    @Autowired
    private OverrideRequests requests;

    @Autowired
    private OffLimitsCheck check;

    @Autowired
    private OffLimitsSettings settings;

    @Autowired
    private TestRules rules;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestStaff staff;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private Inbox inbox;

    @Autowired
    private TestVisibility visibility;

    @Autowired
    private ApplicationEvents events;

    private ClientId client;
    private RuleId rule;

    @AfterEach
    void everybodySeesAll() {
        visibility.set(Visibility.EVERYBODY);
    }

    @BeforeEach
    void aClientThatIsOffLimits() {
        staff.idOf(Role.TEAM_LEAD);
        client = clients.add("Rumianek Mills");
        rule = rules.set(client);
    }

    @Test
    void aRuleWarnsOrBlocksAsTheAdministratorDecides() {
        assertThat(ask("Anna Nowak")).isInstanceOf(OffLimitsVerdict.Warning.class);

        mode(Mode.BLOCK);

        assertThat(ask("Anna Nowak"))
                .isInstanceOfSatisfying(
                        OffLimitsVerdict.Blocked.class,
                        blocked -> assertThat(blocked.hits())
                                .singleElement()
                                .satisfies(hit -> assertThat(hit.rule()).isEqualTo(rule)));
        assertThat(check.ask("Anna Nowak", List.of("Somebody Else"))).isInstanceOf(OffLimitsVerdict.Free.class);
    }

    @Test
    void anotherPersonGrantsTheExceptionAndItIsForWhomItWasAskedOnly() {
        UUID request = request();
        assertThat(raised(NotificationKind.OFF_LIMITS_EXCEPTION_REQUESTED).accounts())
                .contains(staff.idOf(Role.TEAM_LEAD).value());

        staff.as(
                Role.TEAM_LEAD,
                () -> assertThat(overrides.grant(request, BECAUSE)).isInstanceOf(Saved.class));

        assertThat(ask("Anna Nowak")).isInstanceOf(OffLimitsVerdict.Free.class);
        assertThat(ask("Ewa Lis")).isInstanceOf(OffLimitsVerdict.Warning.class);
        assertThat(raised(NotificationKind.OFF_LIMITS_EXCEPTION_GRANTED).accounts())
                .containsExactly(staff.idOf(Role.RECRUITER).value());
    }

    @Test
    void nobodyGrantsAnExceptionToThemselves() {
        staff.as(Role.TEAM_LEAD, () -> {
            UUID own = request();
            assertThat(overrides.grant(own, BECAUSE))
                    .isEqualTo(new Invalid(Map.of("reason", "offLimits.override.own")));
        });
        UUID request = request();
        assertThatThrownBy(() -> overrides.grant(request, BECAUSE)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aDecisionIsNeverChanged() {
        UUID request = request();
        staff.as(Role.TEAM_LEAD, () -> overrides.refuse(request, BECAUSE));

        staff.as(Role.ADMINISTRATOR, () -> {
            assertThat(overrides.grant(request, BECAUSE))
                    .isInstanceOfSatisfying(
                            Conflict.class, already -> assertThat(already.by()).isEqualTo("Leo Lead"));
            assertThat(overrides.page(PageRef.FIRST).rows())
                    .filteredOn(row -> row.id().equals(request))
                    .extracting(OverrideRow::state)
                    .containsExactly(OverrideState.REFUSED);
        });
        assertThat(ask("Anna Nowak")).isInstanceOf(OffLimitsVerdict.Warning.class);
    }

    @Test
    void aRequestSaysForWhomAndWhy() {
        assertThat(requests.ask(rule, "rumianek", new OverrideRequest(" ", " ")))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.fields()).containsOnlyKeys("whom", "reason"));
        assertThat(requests.ask(new RuleId(UUID.randomUUID()), "rumianek", FOR_ANNA))
                .isInstanceOf(Gone.class);
    }

    @Test
    void whoAskedSeesHowFarItIs() {
        rules.lift(client);
        rule = rules.set(
                client, TestRules.lasting(LocalDate.now(), LocalDate.now().plusDays(30)));
        UUID request = request();
        assertThat(mine()).satisfies(own -> {
            assertThat(own.state()).isEqualTo(OverrideState.REQUESTED);
            assertThat(own.clientName()).isEqualTo("Rumianek Mills");
            assertThat(own.whom()).isEqualTo("Anna Nowak");
        });

        staff.as(Role.TEAM_LEAD, () -> overrides.grant(request, BECAUSE));

        assertThat(mine()).satisfies(own -> {
            assertThat(own.state()).isEqualTo(OverrideState.GRANTED);
            assertThat(own.decidedBy()).isEqualTo("Leo Lead");
            assertThat(own.decision()).isEqualTo("The client agreed.");
            assertThat(own.decidedAt()).isNotNull();
            assertThat(own.until()).isEqualTo(LocalDate.now().plusDays(30));
        });
        staff.as(
                Role.TEAM_LEAD,
                () -> assertThat(requests.mine(PageRef.FIRST).rows()).isEmpty());
    }

    @Test
    void forTheSamePersonOneAsksAgainOnlyAfterARefusal() {
        UUID first = request();
        assertThat(requests.ask(rule, "rumianek", new OverrideRequest("ANNA  NOWAK", "Really")))
                .isEqualTo(new Invalid(Map.of("whom", "offLimits.override.waits")));
        assertThat(requests.ask(rule, "rumianek", new OverrideRequest("Ewa Lis", "Too")))
                .isInstanceOf(Saved.class);

        staff.as(Role.TEAM_LEAD, () -> overrides.refuse(first, BECAUSE));
        UUID second = request();
        staff.as(Role.TEAM_LEAD, () -> overrides.grant(second, BECAUSE));

        assertThat(requests.ask(rule, "rumianek", FOR_ANNA))
                .isEqualTo(new Invalid(Map.of("whom", "offLimits.override.have")));
        assertThat(requests.mineOf(List.of(rule)).get(rule)).hasSize(3);
    }

    @Test
    void theDecisionReachesAlsoWhoDoesNotSeeTheClient() {
        visibility.set(Visibility.ASSIGNED);
        UUID request = request();
        assertThat(mine().clientName()).isEmpty();
        assertThat(mine().question()).isEqualTo("rumianek");

        staff.as(Role.ADMINISTRATOR, () -> overrides.refuse(request, BECAUSE));

        assertThat(inbox.page(PageRef.FIRST).rows()).singleElement().satisfies(told -> {
            assertThat(told.kind()).isEqualTo(NotificationKind.OFF_LIMITS_EXCEPTION_REFUSED);
            assertThat(told.topic()).isEqualTo("Anna Nowak");
            assertThat(told.isOpenable()).isTrue();
            assertThat(told.about()).isNull();
        });
        assertThat(mine().state()).isEqualTo(OverrideState.REFUSED);
    }

    @Test
    void theExceptionsStandAtTheClientForWhoSeesIt() {
        UUID request = request();
        staff.as(Role.TEAM_LEAD, () -> overrides.grant(request, BECAUSE));
        rules.lift(client);

        staff.as(
                Role.OBSERVER,
                () -> assertThat(overrides.of(client)).singleElement().satisfies(one -> {
                    assertThat(one.ruleId()).isEqualTo(rule.value());
                    assertThat(one.whom()).isEqualTo("Anna Nowak");
                    assertThat(one.decision()).isEqualTo("The client agreed.");
                }));
        visibility.set(Visibility.ASSIGNED);
        assertThat(overrides.of(client)).isEmpty();
    }

    @Test
    void aReasonForTheDecisionIsShort() {
        UUID request = request();
        staff.as(
                Role.TEAM_LEAD,
                () -> assertThat(overrides.grant(request, new OverrideDecision("x".repeat(501))))
                        .isInstanceOfSatisfying(
                                Invalid.class,
                                invalid -> assertThat(invalid.fields()).containsOnlyKeys("reason")));
        assertThat(mine().state()).isEqualTo(OverrideState.REQUESTED);
    }

    private OwnOverride mine() {
        return requests.mine(PageRef.FIRST).rows().getFirst();
    }

    private UUID request() {
        return ((Saved) requests.ask(rule, "rumianek", FOR_ANNA)).id();
    }

    private OffLimitsVerdict ask(String whom) {
        return check.ask(whom, List.of("", "rumianek mills", "unknown.example"));
    }

    private void mode(Mode mode) {
        actor.asSystem(
                "Tests", () -> settings.change(settings.current().version(), new OffLimitsSettingsDetails(mode, 14)));
    }

    private NotificationRaised raised(NotificationKind kind) {
        return events.stream(NotificationRaised.class)
                .filter(event -> event.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
