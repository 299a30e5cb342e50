package org.clientele.contact.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientele.contact.TestContacts.collecting;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.Authority;
import org.clientele.contact.MailPickups;
import org.clientele.contact.PickupFilter;
import org.clientele.contact.PickupRow;
import org.clientele.contact.TestContacts;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithObserver;
import org.clientele.security.WithRecruiter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithRecruiter
class MailPickupViewTest extends SpringBrowserlessTest {

    @Autowired
    private TestClients clients;

    @Autowired
    private TestContacts testContacts;

    @Autowired
    private MailPickups pickups;

    @Autowired
    private TestStaff staff;

    private ClientId client;

    @BeforeEach
    void aClient() {
        client = clients.add("Qzyx Shipping");
    }

    @Test
    void oneSeesAtOnceWhoMayCollectTodayAndUntilWhen() {
        LocalDate lastDay = LocalDate.now().plusDays(5);
        testContacts.add(client, collecting("Anna", "Nowak", new Authority(true, null, lastDay)));
        testContacts.add(client, collecting("Ewa", "Lis", Authority.NONE));
        open();

        search("qzyx");

        assertThat(badges()).containsExactly("May collect today", "May not collect");
        assertThat(find(Span.class).all())
                .extracting(Span::getText)
                .anyMatch(text -> text.startsWith("until ") && text.contains(Integer.toString(lastDay.getYear())));
        assertThat(handOver()).hasSize(1);
    }

    @Test
    void oneOrTwoLettersDoNotProveThatNobodyIsKnown() {
        open();

        for (String few : List.of("q", "qz", "?!")) {
            search(few);
            assertThat(getCurrentView().getElement().getTextRecursively())
                    .contains("Type at least three letters")
                    .doesNotContain("Nobody of that name is known");
        }
        search("qzzzz");
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Nobody of that name is known");
    }

    @Test
    void whatIsHandedOverStandsInTheLog() {
        testContacts.add(client, collecting("Anna", "Nowak", Authority.unlimited()));
        open();

        search("qzyx");
        test(handOver().getFirst()).click();
        test(find(TextField.class).withCaption("What was handed over").single()).setValue("Two letters");
        test(find(Button.class).withText("Handed over").single()).click();

        assertThat(log()).first().satisfies(row -> {
            assertThat(row.contactName()).isEqualTo("Anna Nowak");
            assertThat(row.remark()).isEqualTo("Two letters");
            assertThat(row.clerkName()).isEqualTo("Rita Recruiter");
        });
    }

    @Test
    void theLogIsFilteredByDaysInTheAddressWhateverStandsThere() {
        pickups.log(testContacts.add(client, collecting("Anna", "Nowak", Authority.unlimited())), "", ZoneOffset.UTC);

        UI.getCurrent().navigate("desk/mail-pickup", QueryParameters.of("until", "1999-12-31"));
        assertThat(log()).isEmpty();

        UI.getCurrent().navigate("desk/mail-pickup", QueryParameters.of("until", "2026-99-99"));
        assertThat(log()).isNotEmpty();
    }

    @Test
    void theExportIsHarmlessInASpreadsheet() throws IOException {
        var id = testContacts.add(client, collecting("=1+1", "Nowak", Authority.unlimited()));
        pickups.log(id, "@SUM(A1)", ZoneOffset.UTC);
        open();
        ByteArrayOutputStream file = new ByteArrayOutputStream();

        new PickupCsv(
                        getCurrentView().getElement().getComponent().orElseThrow(),
                        pickups,
                        ZoneOffset.UTC,
                        LocalDate.now())
                .write(file, new PickupFilter(null, null, ZoneOffset.UTC));

        String text = file.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF\"Time\";\"Client\"").contains("\"'=1+1 Nowak\"", "\"'@SUM(A1)\"");
    }

    @Test
    @WithObserver
    void anObserverSeesWhoMayCollectAndHandsNothingOver() {
        staff.as(Role.RECRUITER, () -> testContacts.add(client, collecting("Anna", "Nowak", Authority.unlimited())));
        open();

        search("qzyx");

        assertThat(badges()).containsExactly("May collect today");
        assertThat(handOver()).isEmpty();
    }

    private void open() {
        UI.getCurrent().navigate("desk/mail-pickup");
    }

    private void search(String text) {
        test(find(TextField.class).withCaption("Client or person").single()).setValue(text);
    }

    private List<String> badges() {
        return find(Badge.class).all().stream().map(Badge::getText).toList();
    }

    private List<Button> handOver() {
        return find(Button.class).withText("Hand over").all();
    }

    private List<PickupRow> log() {
        @SuppressWarnings("unchecked")
        Grid<PickupRow> grid = find(Grid.class).single();
        return grid.getGenericDataView().getItems().toList();
    }
}
