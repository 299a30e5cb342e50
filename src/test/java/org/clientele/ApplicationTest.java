package org.clientele;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import org.clientele.shell.HomeView;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
class ApplicationTest extends SpringBrowserlessTest {

    @Test
    @WithMockUser(roles = "RECRUITER")
    void aSignedInRecruiterSeesTheHomePage() {
        assertThat(navigate(HomeView.class)).isNotNull();
    }
}
