package org.clientele.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Set;
import org.clientele.IntegrationTest;
import org.clientele.security.AccountAdministration;
import org.clientele.security.AccountDetails;
import org.clientele.security.AccountId;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithAdministrator;
import org.clientele.security.WithLead;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.SaveOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@RecordApplicationEvents
class TeamsTest {

    @Autowired
    private Teams teams;

    @Autowired
    private TestTeams given;

    @Autowired
    private TestStaff staff;

    @Autowired
    private ApplicationEvents events;

    private AccountId lead;
    private AccountId admin;
    private AccountId rita;

    @BeforeEach
    void people() {
        lead = staff.idOf(Role.TEAM_LEAD);
        admin = staff.idOf(Role.ADMINISTRATOR);
        rita = staff.idOf(Role.RECRUITER);
    }

    @Test
    @WithAdministrator
    void anAdministratorMakesATeamOfALeadAndMembers() {
        assertThat(teams.create(new TeamDetails(" North ", Set.of(lead), Set.of(rita, lead))))
                .isInstanceOf(SaveOutcome.Saved.class);

        assertThat(team("North").members())
                .extracting(member -> member.account().name() + " " + member.leads())
                .containsExactly("Leo Lead true", "Rita Recruiter false");
    }

    @Test
    @WithAdministrator
    void aTeamWithoutALeadIsRefused() {
        assertThat(teams.create(new TeamDetails("North", Set.of(), Set.of(rita))))
                .isEqualTo(new SaveOutcome.Invalid(Map.of("leads", "team.noLead")));
    }

    @Test
    @WithAdministrator
    void recruitersLeadNoTeam() {
        assertThat(teams.create(new TeamDetails("North", Set.of(rita), Set.of())))
                .isEqualTo(new SaveOutcome.Invalid(Map.of("leads", "team.mayNotLead")));
    }

    @Test
    @WithAdministrator
    void twoTeamsHaveTwoNames() {
        given.add("North", lead);

        assertThat(teams.create(new TeamDetails("north", Set.of(lead), Set.of())))
                .isEqualTo(new SaveOutcome.Invalid(Map.of("name", "team.nameTaken")));
    }

    @Test
    @WithLead
    void aLeadChangesTheOwnTeam() {
        TeamId north = given.add("North", lead);

        teams.save(north, 0, new TeamDetails("North and west", Set.of(lead), Set.of(rita)));

        assertThat(team("North and west").members()).hasSize(2);
        assertThat(teams.save(north, 0, new TeamDetails("North", Set.of(lead), Set.of())))
                .isInstanceOf(SaveOutcome.Conflict.class);
    }

    @Test
    @WithLead
    void aLeadLeavesTheTeamsOfOthersAlone() {
        TeamId south = given.add("South", admin, lead);

        assertThat(team("South").editable()).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> teams.save(south, 0, new TeamDetails("South", Set.of(lead), Set.of())));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> teams.remove(south));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> teams.create(new TeamDetails("Mine", Set.of(lead), Set.of())));
    }

    @Test
    @WithLead
    void aLeadTakesNobodyOutOfTheTeamsOfOthers() {
        given.add("South", admin, rita);
        TeamId north = given.add("North", lead);

        assertThat(teams.save(north, 0, new TeamDetails("North", Set.of(lead), Set.of(rita))))
                .isEqualTo(new SaveOutcome.Invalid(Map.of("members", "team.takenFromOthers")));
    }

    @Test
    @WithRecruiter
    void recruitersKnowTheirTeammatesAndNoMore() {
        given.add("North", lead, rita);
        given.add("South", admin);

        assertThat(teams.teammates()).containsExactlyInAnyOrder(lead, rita);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(teams::list);
    }

    @Test
    @WithAdministrator
    void whoIsNoTeamLeadAnyMoreLeadsNoTeam(@Autowired AccountAdministration accounts) {
        given.add("North", lead, rita);
        events.clear();

        accounts.change(lead, versionOf(accounts, lead), new AccountDetails("leo", "Leo Lead", "", "", Role.RECRUITER));

        assertThat(team("North").members()).extracting(TeamView.Member::leads).containsExactly(false, false);
        assertThat(events.stream(TeamChanged.class)).containsExactly(new TeamChanged(Set.of(lead, rita)));
    }

    @Test
    @WithAdministrator
    void othersHearOfAllWhoWereInATeamOrAreNow() {
        TeamId north = given.add("North", lead, rita);
        events.clear();

        teams.save(north, 0, new TeamDetails("North", Set.of(admin), Set.of(lead)));
        teams.remove(north);

        assertThat(events.stream(TeamChanged.class))
                .containsExactly(new TeamChanged(Set.of(lead, rita, admin)), new TeamChanged(Set.of(lead, admin)));
        assertThat(teams.list()).extracting(TeamView::name).doesNotContain("North");
    }

    private static long versionOf(AccountAdministration accounts, AccountId id) {
        return accounts.page(org.clientele.shared.PageRef.FIRST).rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private TeamView team(String name) {
        return teams.list().stream()
                .filter(view -> view.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
