package org.clientele.offlimits.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.offlimits.OffLimitsCheck;
import org.clientele.offlimits.OffLimitsQuestions;
import org.clientele.offlimits.OffLimitsRules;
import org.clientele.offlimits.OffLimitsVerdict;
import org.clientele.offlimits.TestRules;
import org.clientele.security.WithLead;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.PageParts;
import org.clientele.shell.NotFoundView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** As after the first start: nobody has switched off-limits on (docs/features.md S0.30). */
@IntegrationTest
@Transactional
@WithLead
class OffLimitsSwitchedOffTest extends SpringBrowserlessTest {

    @Autowired
    private TestClients clients;

    @Autowired
    private OffLimitsRules rules;

    @Autowired
    private OffLimitsQuestions questions;

    @Autowired
    private OffLimitsCheck check;

    @Autowired
    private PageParts parts;

    private ClientId client;

    @BeforeEach
    void aClient() {
        client = clients.add("Szczaw Mills");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "desk/off-limits",
                "desk/off-limits/rules",
                "desk/off-limits/questions",
                "desk/off-limits/exceptions",
                "desk/off-limits/my-exceptions"
            })
    void thereIsNoPage(String page) {
        UI.getCurrent().navigate(page);

        assertThat((Object) getCurrentView()).isInstanceOf(NotFoundView.class);
    }

    @Test
    void noPageLeavesATrace() {
        for (String page : List.of("desk", "desk/clients", "desk/clients/new", "desk/clients/" + client.value())) {
            UI.getCurrent().navigate(page, QueryParameters.of("tab", OffLimitsNavigation.TAB));
            roundTrip();
            assertThat(text()).as(page).doesNotContainIgnoringCase("off-limits");
            assertThat(find(SideNavItem.class).from(UI.getCurrent()).all())
                    .extracting(SideNavItem::getPath)
                    .as(page)
                    .doesNotContain("desk/off-limits");
            assertThat(find(Anchor.class).from(UI.getCurrent()).all())
                    .extracting(Anchor::getHref)
                    .as(page)
                    .noneMatch(link -> link.contains("off-limits"));
        }
        assertThat(parts.rowBadges(RecordType.CLIENT))
                .extracting(badge -> badge.getClass().getPackageName())
                .noneMatch(name -> name.contains("offlimits"));
    }

    @Test
    void theServicesRefuse() {
        assertThatThrownBy(() -> rules.set(client, TestRules.forever())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> questions.ask("Szczaw Mills")).isInstanceOf(AccessDeniedException.class);
        assertThat(rules.standing(client)).isEmpty();
        assertThat(check.ask("Anna", List.of("Szczaw Mills"))).isInstanceOf(OffLimitsVerdict.Free.class);
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
