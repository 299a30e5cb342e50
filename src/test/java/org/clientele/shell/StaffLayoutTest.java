package org.clientele.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.breadcrumbs.BreadcrumbsItem;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.List;
import org.clientele.IntegrationTest;
import org.clientele.security.WithAdministrator;
import org.clientele.security.WithObserver;
import org.clientele.security.WithRecruiter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@IntegrationTest
class StaffLayoutTest extends SpringBrowserlessTest {

    @Test
    @WithRecruiter
    void theMenuOffersOnlyWhatOneMayOpen() {
        navigate(HomeView.class);

        assertThat(menu()).contains("desk", "desk/clients").doesNotContain("desk/accounts", "desk/settings");
    }

    @Test
    @WithAdministrator
    void administratorsHaveTheirOwnPartOfTheMenu() {
        navigate(HomeView.class);

        assertThat(menu()).contains("desk/clients", "desk/accounts", "desk/settings");
    }

    @Test
    @WithRecruiter
    void theTrailLeadsHome() {
        navigate(ShortcutsView.class);

        assertThat(find(BreadcrumbsItem.class).from(UI.getCurrent()).all())
                .extracting(BreadcrumbsItem::getText)
                .containsExactly("Home", "Keyboard shortcuts");
    }

    @ParameterizedTest
    @WithObserver
    @ValueSource(
            strings = {
                "desk/accounts",
                "desk/security-log",
                "desk/settings",
                "desk/settings/features",
                "desk/settings/statuses",
                "desk/settings/industries",
                "desk/archive",
                "desk/clients/new",
                "desk/clients/nonsense",
                "desk/clients/0198c5f0-0000-7000-8000-000000000000",
                "desk/nowhere"
            })
    void whatOneMayNotOpenLooksLikeWhatIsNotThere(String address) {
        assertThat(navigate(address, NotFoundView.class)).isNotNull();
    }

    private List<String> menu() {
        return find(SideNavItem.class).from(UI.getCurrent()).all().stream()
                .map(SideNavItem::getPath)
                .toList();
    }
}
