package org.clientele.settings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.List;
import org.clientele.IntegrationTest;
import org.clientele.help.ui.HelpFeedbackView;
import org.clientele.security.WithAdministrator;
import org.clientele.settings.FeatureSwitches;
import org.clientele.shared.Feature;
import org.clientele.shell.HomeView;
import org.clientele.shell.NotFoundView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@WithAdministrator
class FeatureGateTest extends SpringBrowserlessTest {

    @Autowired
    private FeatureSwitches switches;

    @AfterEach
    void switchOn() {
        switches.turn(Feature.HELP_FEEDBACK, true);
    }

    @Test
    void aPageOfAFeatureThatIsOnOpensAndStandsInTheMenu() {
        assertThat(navigate(HelpFeedbackView.class)).isNotNull();
        assertThat(menu()).contains("desk/settings/help");
    }

    @Test
    void aPageOfAFeatureThatIsOffAnswersAsAnUnknownOneDoes() {
        switches.turn(Feature.HELP_FEEDBACK, false);

        NotFoundView unknown = navigate("desk/settings/nowhere", NotFoundView.class);
        String answer = unknown.getElement().getTextRecursively();
        NotFoundView off = navigate("desk/settings/help", NotFoundView.class);

        assertThat(off.getElement().getTextRecursively()).isEqualTo(answer);
        assertThat(off.getPageTitle()).isEqualTo(unknown.getPageTitle());
    }

    @Test
    void aFeatureThatIsOffIsNotInTheMenu() {
        switches.turn(Feature.HELP_FEEDBACK, false);

        navigate(HomeView.class);

        assertThat(menu()).contains("desk/settings").doesNotContain("desk/settings/help");
    }

    private List<String> menu() {
        return find(SideNavItem.class).from(UI.getCurrent()).all().stream()
                .map(SideNavItem::getPath)
                .toList();
    }
}
