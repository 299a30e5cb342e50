package org.clientele.companydata.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import org.clientele.IntegrationTest;
import org.clientele.companydata.BatchId;
import org.clientele.companydata.RegisterBatches;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithLead;
import org.clientele.shared.PageRef;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithLead
class BatchesViewTest extends SpringBrowserlessTest {

    private static final int NEVER = -1;

    @Autowired
    private RegisterBatches batches;

    @Autowired
    private TestStaff staff;

    @BeforeTransaction
    void hireStaff() {
        staff.idOf(Role.TEAM_LEAD);
    }

    @Test
    void thePageLooksAgainOnlyWhileABatchRuns() {
        open();
        assertThat(pause()).isEqualTo(NEVER);

        test(find(Button.class).withText("Check all now").single()).click();
        assertThat(pause()).isPositive();

        batches.cancel(latest());
        open();
        assertThat(pause()).isEqualTo(NEVER);
    }

    @Test
    void whoLeavesThePageIsFollowedByNothing() {
        batches.start();
        open();
        assertThat(pause()).isPositive();

        UI.getCurrent().navigate("desk/shortcuts");

        assertThat(pause()).isEqualTo(NEVER);
    }

    private BatchId latest() {
        return batches.page(PageRef.FIRST).rows().getFirst().id();
    }

    private void open() {
        UI.getCurrent().navigate("desk/shortcuts");
        UI.getCurrent().navigate(RegistersNavigation.BATCHES);
        roundTrip();
    }

    private static int pause() {
        return UI.getCurrent().getPollInterval();
    }
}
