package org.clientele.client.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ComponentQuery;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithLead;
import org.clientele.security.WithRecruiter;
import org.clientele.settings.TestVisibility;
import org.clientele.settings.Visibility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class TeamPanelTest extends SpringBrowserlessTest {

    @Autowired
    private TestClients clients;

    @Autowired
    private TestStaff staff;

    @Autowired
    private TestVisibility visibility;

    @Test
    @WithLead
    void aLeadAddsAColleagueByTheButtonBesideTheName() {
        staff.idOf(Role.RECRUITER);
        open(clients.add("Macierzanka"));

        test(find(Button.class)
                        .withAttribute("aria-label", "Assign Rita Recruiter")
                        .single())
                .click();
        test(find(Button.class).withText("Save").last()).click();

        assertThat(find(Button.class)
                        .withAttribute("aria-label", "End assignment")
                        .exists())
                .isTrue();
        assertThat(find(Button.class)
                        .withAttribute("aria-label", "Assign Rita Recruiter")
                        .exists())
                .isFalse();
    }

    @Test
    @WithLead
    void anAssignmentIsNotEndedWithoutAQuestion() {
        ClientId client = clients.addOwned("Macierzanka", staff.idOf(Role.TEAM_LEAD));
        open(client);

        test(endButton().single()).click();

        ConfirmDialog question = find(ConfirmDialog.class).single();
        assertThat(question.getElement().getProperty("message"))
                .isEqualTo("From now on Leo Lead no longer works for this client.");
        assertThat(endButton().exists()).isTrue();
        test(question).confirm();
        assertThat(endButton().exists()).isFalse();
    }

    @Test
    @WithLead
    void theQuestionSaysWhoWillNotSeeTheClientAnyMore() {
        visibility.set(Visibility.TEAM);
        try {
            open(clients.addOwned("Macierzanka", staff.idOf(Role.TEAM_LEAD)));

            test(endButton().single()).click();

            assertThat(find(ConfirmDialog.class).single().getElement().getProperty("message"))
                    .contains("no longer sees it");
        } finally {
            visibility.set(Visibility.EVERYBODY);
        }
    }

    @Test
    @WithRecruiter
    void aRecruiterTakesAClientThatNobodyOwns() {
        open(clients.add("Macierzanka"));

        test(find(Button.class).withText("Take this client").single()).click();

        assertThat(find(Button.class).withText("Take this client").exists()).isFalse();
        assertThat(find(Avatar.class).all()).extracting(Avatar::getName).contains("Rita Recruiter");
    }

    private ComponentQuery<Button> endButton() {
        return find(Button.class).withAttribute("aria-label", "End assignment");
    }

    private static void open(ClientId client) {
        UI.getCurrent()
                .navigate(ClientNavigation.url(client), com.vaadin.flow.router.QueryParameters.of("tab", "team"));
    }
}
