package org.clientele.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import java.time.Duration;
import java.util.List;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithLead;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.ui.HomeCard;
import org.clientele.support.StatementCounter;
import org.clientele.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class HomeViewTest extends SpringBrowserlessTest {

    @Autowired
    private TestClients clients;

    @Autowired
    private TestStaff staff;

    @Autowired
    private TestClock clock;

    @Autowired
    private List<HomeCard> cards;

    @Test
    @WithRecruiter
    void recruitersSeeWhatNeedsThem() {
        ClientId lonely = clients.addOwned("Lonely Ltd", staff.idOf(Role.RECRUITER));

        navigate(HomeView.class);

        assertThat(titles()).contains("My clients", "What needs me").doesNotContain("About to be purged");
        assertThat(lines("What needs me")).contains("Lonely Ltdno contact person");
        assertThat(find(Anchor.class).from(card("What needs me")).all())
                .extracting(Anchor::getHref)
                .contains("desk/clients/" + lonely.value());
    }

    @Test
    @WithRecruiter
    void whereNothingNeedsOneItSaysSo() {
        navigate(HomeView.class);

        assertThat(card("What needs me").getElement().getTextRecursively()).contains("Nothing needs you right now.");
    }

    @Test
    @WithLead
    void leadsSeeWhatIsAboutToBePurged() {
        ClientId client = clients.add("Nearly gone");
        clients.archive(client);
        clock.after(Duration.ofDays(25), () -> navigate(HomeView.class));

        assertThat(lines("About to be purged")).contains("Nearly gone5 days");

        navigate(HomeView.class);
        assertThat(lines("About to be purged")).doesNotContain("Nearly gone30 days");
    }

    @Test
    @WithLead
    void noCardNeedsMoreThanFourStatements() {
        clients.addOwned("Lonely Ltd", staff.idOf(Role.TEAM_LEAD));

        assertThat(cards)
                .isNotEmpty()
                .allSatisfy(card ->
                        assertThat(StatementCounter.statementsOf(card::create)).hasSizeLessThanOrEqualTo(4));
    }

    private List<String> titles() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    private Section card(String title) {
        return find(Section.class)
                .withClassName("home-card")
                .withCondition(
                        section -> section.getElement().getTextRecursively().startsWith(title))
                .single();
    }

    private List<String> lines(String title) {
        return find(ListItem.class).from(card(title)).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }
}
