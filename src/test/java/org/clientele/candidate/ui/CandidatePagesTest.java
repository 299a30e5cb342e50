package org.clientele.candidate.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientele.candidate.TestCandidates.reached;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clientele.IntegrationTest;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.CandidateRow;
import org.clientele.candidate.Candidates;
import org.clientele.candidate.ConsentState;
import org.clientele.candidate.TestCandidates;
import org.clientele.client.TestClients;
import org.clientele.offlimits.TestRules;
import org.clientele.offlimits.WithOffLimits;
import org.clientele.security.WithObserver;
import org.clientele.security.WithRecruiter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@WithOffLimits
@Transactional
@WithRecruiter
class CandidatePagesTest extends SpringBrowserlessTest {

    @Autowired
    private TestCandidates known;

    @Autowired
    private Candidates candidates;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestRules rules;

    @Test
    void aCandidateIsAddedFromTheListAndItsPageOpens() {
        UI.getCurrent().navigate("desk/candidates");
        test(find(Button.class).withText("Add").single()).click();
        type("First name", "Żaneta");
        type("Last name", "Qwertowska");
        test(find(Button.class).withText("Save").single()).click();

        assertThat(getCurrentView()).isInstanceOf(CandidatePage.class);
        assertThat(find(H1.class).first().getText()).isEqualTo("Żaneta Qwertowska");
    }

    @Test
    void theListKeepsItsFilterInTheAddress() {
        CandidateId id = known.consenting("Żaneta", "Qwertowska");
        known.add("Jan", "Qwertowski");

        UI.getCurrent()
                .navigate(
                        "desk/candidates",
                        QueryParameters.full(Map.of("q", new String[] {"qw"}, "consent", new String[] {"given"})));

        assertThat(rows()).extracting(CandidateRow::id).containsExactly(id);
    }

    @Test
    void whoIsKnownAlreadyIsToldWhileOneTypes() {
        known.add(reached("Żaneta", "Qwertowska", "zaq@mail.example", "601222333"));
        UI.getCurrent().navigate("desk/candidates");
        test(find(Button.class).withText("Add").single()).click();
        type("First name", "żaneta");
        type("Last name", "qwertowska");

        assertThat(warnings()).anyMatch(text -> text.contains("Żaneta Qwertowska") && text.contains("same name"));
    }

    @Test
    void whoHasTheAddressOfSomebodyKnownIsSavedOnlyAfterAQuestion() {
        known.add(reached("Żaneta", "Qwertowska", "zaq@mail.example", "601222333"));
        UI.getCurrent().navigate("desk/candidates");
        test(find(Button.class).withText("Add").single()).click();
        type("First name", "Zofia");
        type("Last name", "Ukośna");
        test(find(TextField.class)
                        .withCondition(field -> "E-mail address".equals(field.getPlaceholder()))
                        .single())
                .setValue("ZAQ@mail.example");
        test(find(Button.class).withText("Save").single()).click();

        assertThat(getCurrentView()).isInstanceOf(CandidatesView.class);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(getCurrentView()).isInstanceOf(CandidatePage.class);
    }

    @Test
    void anEmployerThatIsOffLimitsIsToldWhileOneTypes() {
        rules.set(clients.add("Qwertosan Shipping"));
        UI.getCurrent().navigate("desk/candidates");
        test(find(Button.class).withText("Add").single()).click();
        type("Current employer", "Qwertosan Shipping");

        assertThat(warnings()).anyMatch(text -> text.contains("off limits") && text.contains("Qwertosan Shipping"));
    }

    @Test
    void withdrawingAConsentSaysWhatItDoesAndAsks() {
        CandidateId id = known.consenting("Żaneta", "Qwertowska");
        open(id);
        test(find(Button.class).withText("Withdraw the consent").single()).click();

        ConfirmDialog question = find(ConfirmDialog.class).single();
        assertThat(candidates.find(id).orElseThrow().consent()).isEqualTo(ConsentState.GIVEN);
        test(question).confirm();

        assertThat(candidates.find(id).orElseThrow().consent()).isEqualTo(ConsentState.WITHDRAWN);
    }

    @Test
    @WithObserver
    void observersReadAndChangeNothing() {
        UI.getCurrent().navigate("desk/candidates");

        assertThat(find(Button.class).withText("Add").exists()).isFalse();
    }

    @Test
    void anUnknownOrMalformedIdIsNoPage() {
        for (String id : List.of("x", UUID.randomUUID().toString(), "%00")) {
            UI.getCurrent().navigate("desk/candidates/" + id);
            assertThat(getCurrentView()).as(id).isNotInstanceOf(CandidatePage.class);
        }
    }

    private void open(CandidateId id) {
        UI.getCurrent().navigate(CandidateNavigation.url(id));
    }

    private void type(String label, String text) {
        test(find(TextField.class)
                        .withCondition(field -> label.equals(field.getLabel()))
                        .single())
                .setValue(text);
    }

    private List<String> warnings() {
        return find(Div.class).withClassName("duplicates").all().stream()
                .filter(Div::isVisible)
                .map(div -> div.getElement().getTextRecursively())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<CandidateRow> rows() {
        Grid<CandidateRow> grid = find(Grid.class).single();
        return grid.getListDataView().getItems().toList();
    }
}
