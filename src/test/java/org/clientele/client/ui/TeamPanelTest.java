package org.clientele.client.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithLead;
import org.clientele.security.WithRecruiter;
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
    @WithRecruiter
    void aRecruiterTakesAClientThatNobodyOwns() {
        open(clients.add("Macierzanka"));

        test(find(Button.class).withText("Take this client").single()).click();

        assertThat(find(Button.class).withText("Take this client").exists()).isFalse();
        assertThat(find(Avatar.class).all()).extracting(Avatar::getName).contains("Rita Recruiter");
    }

    private static void open(ClientId client) {
        UI.getCurrent()
                .navigate(ClientNavigation.url(client), com.vaadin.flow.router.QueryParameters.of("tab", "team"));
    }
}
