package org.clientele.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientele.IntegrationTest;
import org.clientele.Routes;
import org.clientele.access.TestAccess;
import org.clientele.offlimits.WithOffLimits;
import org.clientele.security.Role;
import org.clientele.security.WithStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The address of what one may not see opens exactly what an address of nothing opens. */
@IntegrationTest
@WithOffLimits
@WithStaff(role = Role.RECRUITER, userName = "stranger.recruiter")
class HiddenPagesTest extends SpringBrowserlessTest {

    private static final Map<String, Kind> KINDS = Map.of(
            "clients", Kind.CLIENT,
            "locations", Kind.LOCATION,
            "contacts", Kind.CONTACT,
            "notes", Kind.NOTE,
            "tasks", Kind.TASK,
            "files", Kind.FILE,
            "notifications", Kind.NOTIFICATION,
            "vacancies", Kind.VACANCY,
            "submissions", Kind.SUBMISSION,
            "interviews", Kind.INTERVIEW);

    /** Whoever opens a notification has read it, which the list then shows. */
    private static final String NOTIFICATION = "desk/notifications/:id";

    /** Candidates belong to no client; everybody opens them. */
    private static final String CANDIDATE = "desk/candidates/:id";

    @Autowired
    private HiddenClient hidden;

    @Autowired
    private TestAccess access;

    private record Page(String view, String text) {}

    @BeforeEach
    void hideAClient() throws Exception {
        hidden.create();
    }

    @AfterEach
    void removeIt() {
        hidden.remove();
    }

    @Test
    void aHiddenRecordOpensLikeOneThatIsNotThere() {
        List<String> templates = templates();
        assertThat(templates).hasSizeGreaterThanOrEqualTo(KINDS.size());
        for (String template : templates) {
            Page nothing = open(template, hidden.ids().unknown());
            Page page = open(template, hidden.ids());

            assertThat(page.text()).as(template).doesNotContain(HiddenClient.MARK);
            assertThat(page.view()).as(template).isEqualTo(nothing.view());
            if (!template.equals(NOTIFICATION)) {
                assertThat(page.text()).as(template).isEqualTo(nothing.text());
            }
        }
    }

    /** Without this, addresses that lead nowhere would pass. */
    @Test
    void whoSeesItOpensIt() {
        access.grant(hidden.idOf(Viewer.RECRUITER), hidden.ids().id(Kind.CLIENT));

        for (String template : templates()) {
            assertThat(open(template, hidden.ids()).text()).as(template).contains(HiddenClient.MARK);
        }
    }

    @Test
    void theCandidateShowsNothingOfIt() {
        assertThat(candidatesTabs()).hasSizeGreaterThan(5).noneMatch(tab -> tab.contains(HiddenClient.MARK));

        access.grant(hidden.idOf(Viewer.RECRUITER), hidden.ids().id(Kind.CLIENT));
        assertThat(candidatesTabs()).anyMatch(tab -> tab.contains(HiddenClient.MARK));
    }

    /** The page with each of its tabs, and what their lists are made of. */
    private List<String> candidatesTabs() {
        UI.getCurrent().navigate("desk/shortcuts");
        UI.getCurrent().navigate("desk/candidates/" + hidden.candidate().value());
        TabSheet tabs = find(TabSheet.class).single();
        return IntStream.range(0, tabs.getTabCount())
                .mapToObj(index -> {
                    tabs.setSelectedIndex(index);
                    roundTrip();
                    return view().getElement().getOuterHTML()
                            + find(Grid.class).all().stream()
                                    .flatMap(grid -> (Stream<?>)
                                            grid.getGenericDataView().getItems())
                                    .map(String::valueOf)
                                    .collect(Collectors.joining());
                })
                .toList();
    }

    /** Those of the staff: of the portal's it sees none. */
    private static List<String> templates() {
        return Routes.all(RouteConfiguration.forApplicationScope()).keySet().stream()
                .filter(template -> template.startsWith("desk/"))
                .filter(template -> template.contains(":id") && !template.equals(CANDIDATE))
                .toList();
    }

    private static Page open(String template, Ids ids) {
        Map<String, String> known = new HashMap<>();
        KINDS.forEach((part, kind) -> known.put(part, ids.id(kind).toString()));
        known.put("as", ids.id(Kind.CONTACT).toString());
        UI.getCurrent().navigate(Routes.fill(template, known, ""));
        HasElement view = view();
        return new Page(
                view.getClass().getSimpleName(), ids.anonymous(view.getElement().getOuterHTML()));
    }

    private static HasElement view() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }
}
