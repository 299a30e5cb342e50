package org.clientele;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import org.clientele.security.WithRecruiter;
import org.clientele.shell.HomeView;
import org.junit.jupiter.api.Test;

@IntegrationTest
class ApplicationTest extends SpringBrowserlessTest {

    @Test
    @WithRecruiter
    void aSignedInRecruiterSeesTheHomePage() {
        assertThat(navigate(HomeView.class)).isNotNull();
    }
}
