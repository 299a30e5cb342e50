package org.clientele.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import org.clientele.IntegrationTest;
import org.clientele.security.CurrentActor;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithRecruiter
class ActingInPagesTest extends SpringBrowserlessTest {

    @Autowired
    private CurrentActor actor;

    @Autowired
    private TestStaff staff;

    @Test
    void theApplicationActsByItselfInTheMiddleOfSomebodysRequest() {
        staff.keepInPage();
        staff.as(
                Role.TEAM_LEAD,
                () -> assertThat(actor.require().name())
                        .as("the page's session comes first")
                        .isEqualTo("Rita Recruiter"));

        Actor within = actor.asSystem("Tests", actor::require);

        assertThat(within).isInstanceOf(Actor.SystemActor.class);
        assertThat(actor.require().name()).isEqualTo("Rita Recruiter");
    }
}
