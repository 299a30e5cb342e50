package org.clientele.team.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.clientele.IntegrationTest;
import org.clientele.security.AccountId;
import org.clientele.security.AccountRef;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithAdministrator;
import org.clientele.security.WithLead;
import org.clientele.shared.Uuid7;
import org.clientele.team.TeamId;
import org.clientele.team.TeamView;
import org.clientele.team.TestTeams;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class TeamsViewTest extends SpringBrowserlessTest {

    @Autowired
    private TestTeams given;

    @Autowired
    private TestStaff staff;

    private AccountId otherLead;
    private AccountId otherRecruiter;

    @BeforeTransaction
    void peopleOfAnotherTeam() {
        otherLead = staff.idOf(Role.TEAM_LEAD, "other.lead");
        otherRecruiter = staff.idOf(Role.RECRUITER, "other.recruiter");
    }

    @Test
    @WithAdministrator
    void anAdministratorPutsPeopleIntoATeam() {
        AccountRef lead = new AccountRef(staff.idOf(Role.TEAM_LEAD), "Leo Lead", true);
        AccountRef rita = new AccountRef(staff.idOf(Role.RECRUITER), "Rita Recruiter", true);
        navigate(TeamsView.class);
        click("Add");

        test(find(TextField.class).withCaption("Name").single()).setValue("North");
        click("Save");
        assertThat(people("Team leads").getErrorMessage()).isEqualTo("A team needs at least one team lead.");
        people("Team leads").select(lead);
        people("Members").select(rita);
        click("Save");

        assertThat(find(H2.class).withText("North").exists()).isTrue();
        assertThat(find(Avatar.class).all()).extracting(Avatar::getName).contains("Leo Lead", "Rita Recruiter");
    }

    @Test
    @WithLead
    void aLeadWhoGivesTheOwnTeamAwayIsToldWhatItMeans() {
        given.add("North", staff.idOf(Role.TEAM_LEAD));
        navigate(TeamsView.class);
        test(find(Button.class).withAttribute("aria-label", "Edit team").single())
                .click();

        people("Team leads").setValue(new AccountRef(staff.idOf(Role.ADMINISTRATOR), "Ada Administrator", true));
        click("Save");

        assertThat(test(find(Notification.class).last()).getText()).startsWith("Leo Lead no longer leads any team");
        assertThat(find(Button.class).withAttribute("aria-label", "Edit team").exists())
                .isFalse();
    }

    @Test
    @WithLead
    void aLeadHandsOverTheClientsOfTheOwnTeamOnly() {
        given.add("North", staff.idOf(Role.TEAM_LEAD), staff.idOf(Role.RECRUITER));
        given.add("South", otherLead, otherRecruiter);

        navigate(TeamsView.class);

        assertThat(find(MenuBar.class).all().stream()
                        .flatMap(menu -> menu.getItems().stream())
                        .map(item -> item.getAriaLabel().orElseThrow()))
                .contains("What to do with Rita Recruiter")
                .noneMatch(label -> label.contains("other"));
    }

    @Test
    @WithAdministrator
    void aTeamWhoseLeadBecameSomethingElseSaysSo() {
        TeamView.Member rita =
                new TeamView.Member(new AccountRef(staff.idOf(Role.RECRUITER), "Rita Recruiter", true), false);

        TeamCard card = new TeamCard(
                new TeamView(new TeamId(Uuid7.next()), 0, "North", List.of(rita), true), Map.of(), List.of());

        assertThat(card.getElement().getTextRecursively()).contains("without a team lead");
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<AccountRef> people(String label) {
        return find(MultiSelectComboBox.class).withCaption(label).single();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).last()).click();
    }
}
