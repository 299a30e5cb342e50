package org.clientele.offlimits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.location.LocationDetails;
import org.clientele.location.LocationId;
import org.clientele.location.Locations;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithLead;
import org.clientele.security.WithObserver;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.NotificationRaised;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.SaveOutcome.Conflict;
import org.clientele.shared.SaveOutcome.Gone;
import org.clientele.shared.SaveOutcome.Invalid;
import org.clientele.shared.SaveOutcome.Saved;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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
class OffLimitsRulesTest {

    @Autowired
    private OffLimitsRules rules;

    @Autowired
    private OffLimitsBadges badges;

    @Autowired
    private OffLimitsQuestions questions;

    @Autowired
    private Locations locations;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestStaff staff;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private EntityManager memory;

    private ClientId client;

    @BeforeEach
    void aClientAndWhoDecides() {
        staff.idOf(Role.TEAM_LEAD);
        staff.idOf(Role.ADMINISTRATOR);
        client = clients.add("Żarnowiec Mills");
    }

    @Test
    void whatARecruiterSetsHoldsAtOnceAndWaitsForALead() {
        RuleView rule = set(TestRules.forever());

        assertThat(rule.state()).isEqualTo(RuleState.PROPOSED);
        assertThat(badges.of(List.of(client.value()))).containsKey(client.value());
        assertThat(rule.set().by()).isEqualTo("Rita Recruiter");
        assertThat(raised(NotificationKind.OFF_LIMITS_PROPOSED).accounts())
                .contains(
                        staff.idOf(Role.TEAM_LEAD).value(),
                        staff.idOf(Role.ADMINISTRATOR).value())
                .doesNotContain(staff.idOf(Role.RECRUITER).value());
    }

    @Test
    @WithLead
    void whatALeadSetsIsConfirmedAtOnceAndNobodyIsAsked() {
        assertThat(set(TestRules.forever()).state()).isEqualTo(RuleState.CONFIRMED);
        assertThat(events.stream(NotificationRaised.class)).isEmpty();
    }

    @Test
    void whoProposedIsToldOfTheDecision() {
        RuleView rule = set(TestRules.forever());

        staff.as(Role.TEAM_LEAD, () -> rules.confirm(rule.id(), rule.version()));

        assertThat(standing().state()).isEqualTo(RuleState.CONFIRMED);
        assertThat(standing().decidedBy()).isEqualTo("Leo Lead");
        assertThat(raised(NotificationKind.OFF_LIMITS_DECIDED).accounts())
                .containsExactly(staff.idOf(Role.RECRUITER).value());
        assertThat(events.stream(RecordChanged.class).map(RecordChanged::act))
                .contains(Act.OFF_LIMITS_SET, Act.OFF_LIMITS_CONFIRMED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"RECRUITER", "OBSERVER"})
    void onlyLeadsDecide(Role role) {
        RuleView rule = set(TestRules.forever());

        staff.as(role, () -> {
            assertThatThrownBy(() -> rules.confirm(rule.id(), rule.version()))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> rules.change(rule.id(), rule.version(), TestRules.forever()))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> rules.lift(rule.id(), rule.version())).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    @WithObserver
    void anObserverSetsNothing() {
        assertThatThrownBy(() -> rules.set(client, TestRules.forever())).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @CsvSource({"PROPOSED, CONFIRMED LIFTED ENDED", "CONFIRMED, LIFTED ENDED", "LIFTED, ''", "ENDED, ''"})
    void aRuleGoesFromStateToState(RuleState state, String next) {
        for (RuleState other : RuleState.values()) {
            assertThat(state.canBecome(other)).as("%s to %s", state, other).isEqualTo(next.contains(other.name()));
        }
    }

    @Test
    void aLiftedRuleIsHistoryAndAnotherOneCanBeSet() {
        RuleView rule = set(TestRules.forever());
        staff.as(Role.TEAM_LEAD, () -> rules.lift(rule.id(), rule.version()));

        assertThat(rules.standing(client)).isEmpty();
        assertThat(badges.of(List.of(client.value()))).isEmpty();
        assertThat(rules.former(client)).extracting(RuleView::state).containsExactly(RuleState.LIFTED);
        staff.as(Role.TEAM_LEAD, () -> {
            assertThat(rules.lift(rule.id(), rule.version() + 1)).isInstanceOf(Gone.class);
            assertThat(rules.confirm(rule.id(), rule.version() + 1)).isInstanceOf(Gone.class);
        });
        assertThat(set(TestRules.forever()).id()).isNotEqualTo(rule.id());
    }

    @Test
    void aClientHasOneStandingRuleAtMost() {
        set(TestRules.forever());

        assertThat(rules.set(client, TestRules.forever()))
                .isInstanceOfSatisfying(
                        Conflict.class, conflict -> assertThat(conflict.by()).isEqualTo("Rita Recruiter"));
    }

    @Test
    void whoDecidesOnWhatAnotherHasChangedIsTold() {
        RuleView rule = set(TestRules.forever());
        staff.as(Role.ADMINISTRATOR, () -> rules.change(rule.id(), rule.version(), TestRules.knownBy("Mill", "")));

        staff.as(
                Role.TEAM_LEAD,
                () -> assertThat(rules.confirm(rule.id(), rule.version())).isInstanceOf(Conflict.class));
    }

    @Test
    void daysMustMakeSense() {
        LocalDate today = LocalDate.now();

        assertThat(flaws(TestRules.lasting(today.minusYears(5), today.plusDays(1))))
                .isEmpty();
        assertThat(flaws(TestRules.lasting(today, today.minusDays(1))))
                .containsEntry("until", "offLimits.until.beforeFrom");
        assertThat(flaws(TestRules.lasting(today.minusDays(9), today.minusDays(1))))
                .containsEntry("until", "offLimits.until.past");
        assertThat(flaws(TestRules.lasting(null, null))).containsEntry("from", "error.required");
        assertThat(flaws(TestRules.lasting(LocalDate.of(-999_999, 1, 1), null))).containsEntry("from", "error.date");
    }

    @Test
    void whatIsCoveredMustBeSaid() {
        assertThat(flaws(TestRules.covering(Cover.LOCATIONS))).containsEntry("locations", "error.required");
        assertThat(flaws(TestRules.covering(Cover.DEPARTMENTS))).containsEntry("departments", "error.required");
        assertThat(flaws(withReason(" "))).containsEntry("reason", "error.required");
    }

    @Test
    void onlyLocationsOfTheClientCanBeCovered() {
        LocationId own = location(client);
        LocationId foreign = location(clients.add("Somebody Else"));

        assertThat(flaws(at(foreign))).containsEntry("locations", "error.gone");
        assertThat(set(at(own)).details().locations()).containsExactly(own);
        assertThat(questions.ask("Żarnowiec Mills"))
                .isInstanceOfSatisfying(
                        OffLimitsAnswer.OffLimits.class,
                        answer -> assertThat(answer.hits())
                                .singleElement()
                                .satisfies(hit -> assertThat(hit.parts()).containsExactly("Mill")));
    }

    @Test
    void domainsAreReadAsPeopleTypeThemAndThoseOfPublicMailRefused() {
        assertThat(set(TestRules.knownBy("Mill \n\n Mill", "@Mills.example\nhttps://www.mills.example/jobs"))
                        .details())
                .satisfies(kept -> {
                    assertThat(kept.furtherNames()).isEqualTo("Mill");
                    assertThat(kept.furtherDomains()).isEqualTo("mills.example");
                });
        assertThat(RuleCheck.of(TestRules.knownBy("", "gmail.com"), LocalDate.now())
                        .errors())
                .containsEntry("furtherDomains", "offLimits.domain.public");
        assertThat(RuleCheck.of(TestRules.knownBy("", "no domain"), LocalDate.now())
                        .errors())
                .containsEntry("furtherDomains", "offLimits.domain.none");
    }

    @Test
    void scriptInAReasonStaysText() {
        String script = "<script>alert(1)</script>";

        assertThat(set(withReason(script)).details().reason()).isEqualTo(script);
    }

    @Test
    void aGroupCoversTheClientsAboveAndBelowAndThoseThatJoinIt() {
        ClientId top = clients.add("Żarnowiec Holding");
        ClientId below = clients.add("Żarnowiec Bakery");
        moveBelow(top, client);
        set(TestRules.covering(Cover.GROUP));
        moveBelow(client, below);

        assertThat(covered(top, client, below)).containsExactlyInAnyOrder(top, client, below);
        assertThat(badges.of(List.of(below.value())).get(below.value()).ofGroup())
                .isTrue();
        assertThat(questions.ask("Żarnowiec Bakery"))
                .isInstanceOfSatisfying(
                        OffLimitsAnswer.OffLimits.class,
                        answer -> assertThat(answer.hits()).singleElement().satisfies(hit -> {
                            assertThat(hit.client()).isEqualTo(below);
                            assertThat(hit.cover()).isEqualTo(Cover.GROUP);
                        }));

        moveBelow(null, client);

        assertThat(covered(top, client, below)).containsExactlyInAnyOrder(client, below);
    }

    @Test
    void nothingIsSetOnAnArchivedClient() {
        clients.archive(client);

        assertThat(rules.set(client, TestRules.forever())).isInstanceOf(Gone.class);
    }

    private List<ClientId> covered(ClientId... asked) {
        memory.flush();
        memory.clear();
        return badges.of(List.of(asked).stream().map(ClientId::value).toList()).keySet().stream()
                .map(ClientId::new)
                .toList();
    }

    private void moveBelow(ClientId parent, ClientId child) {
        clients.change(child, details -> TestClients.with(details, details.statusId(), parent));
    }

    private NotificationRaised raised(NotificationKind kind) {
        return events.stream(NotificationRaised.class)
                .filter(event -> event.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private java.util.Map<String, String> flaws(RuleDetails details) {
        SaveOutcome outcome = rules.set(client, details);
        if (outcome instanceof Invalid invalid) {
            return invalid.fields();
        }
        staff.as(Role.TEAM_LEAD, () -> rules.lift(standing().id(), standing().version()));
        return java.util.Map.of();
    }

    private RuleView set(RuleDetails details) {
        assertThat(rules.set(client, details)).isInstanceOf(Saved.class);
        return standing();
    }

    private RuleView standing() {
        return rules.standing(client).orElseThrow();
    }

    private LocationId location(ClientId owner) {
        LocationDetails details = new LocationDetails("Mill", "", "", "", "", "", false, "", "");
        return new LocationId(((Saved) locations.add(owner, details)).id());
    }

    private static RuleDetails withReason(String reason) {
        return new RuleDetails(reason, Cover.WHOLE_CLIENT, Set.of(), "", LocalDate.now(), null, "", "", null);
    }

    private static RuleDetails at(LocationId location) {
        return new RuleDetails("Strike", Cover.LOCATIONS, Set.of(location), "", LocalDate.now(), null, "", "", null);
    }
}
