package org.clientele.client.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientRow;
import org.clientele.client.TestClients;
import org.clientele.security.WithObserver;
import org.clientele.security.WithRecruiter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithRecruiter
class ClientsViewTest extends SpringBrowserlessTest {

    @Autowired
    TestClients testClients;

    @Test
    void aFilterStandsInTheAddress() {
        testClients.add("Qwertz Logistik");
        testClients.add("Asdfg Bau");
        navigate(ClientsView.class);

        test(find(TextField.class).withPlaceholder("Name, NIP or city").single())
                .setValue("qwertz");

        assertThat(names()).containsExactly("Qwertz Logistik");
        assertThat(query()).isEqualTo("q=qwertz");
    }

    @Test
    void aSharedAddressShowsWhatItSays() {
        testClients.add("Qwertz Logistik");
        testClients.add("Qwertz Bau");
        open(Map.of(
                "q", "qwertz",
                "status", testClients.firstStatus().id().value().toString(),
                "sort", "name",
                "dir", "desc"));

        assertThat(names()).containsExactly("Qwertz Logistik", "Qwertz Bau");
        assertThat(find(TextField.class)
                        .withPlaceholder("Name, NIP or city")
                        .single()
                        .getValue())
                .isEqualTo("qwertz");
        assertThat(find(ComboBox.class).all().getFirst().getValue()).isEqualTo(testClients.firstStatus());
    }

    @Test
    void nonsenseInTheAddressCountsAsNotThere() {
        testClients.add("Qwertz Logistik");
        open(Map.of("q", "qwertz", "status", "'; drop table client", "sort", "moon", "page", "-0"));

        assertThat(names()).containsExactly("Qwertz Logistik");
    }

    @Test
    void aPagePastTheEndIsTheLastPage() {
        testClients.add("Qwertz Logistik");
        open(Map.of("q", "qwertz", "page", "999999"));

        assertThat(names()).containsExactly("Qwertz Logistik");
    }

    @Test
    void whatMatchesNothingSaysSo() {
        open(Map.of("q", "there is no such client"));

        assertThat(texts()).contains("Nothing matches");
    }

    @Test
    void myClientsAreOneClickAway() {
        navigate(ClientsView.class);

        test(find(Button.class).withText("My clients").single()).click();

        assertThat(query()).isEqualTo("recruiter=mine");
    }

    @Test
    void addLeadsToTheForm() {
        navigate(ClientsView.class);

        test(find(Button.class).withText("Add").first()).click();

        assertThat(getCurrentView()).isInstanceOf(NewClientView.class);
    }

    @Test
    void htmlInANameStaysText() {
        testClients.add("<b>Qwertz</b> & <script>alert(1)</script>");
        open(Map.of("q", "qwertz"));

        assertThat(names()).containsExactly("<b>Qwertz</b> & <script>alert(1)</script>");
    }

    @Test
    @WithObserver
    void anObserverFindsNothingToChange() {
        testClients.add("Qwertz Logistik");
        open(Map.of("q", "qwertz"));

        assertThat(names()).containsExactly("Qwertz Logistik");
        assertThat(find(Button.class).withText("Add").exists()).isFalse();
    }

    private static void open(Map<String, String> query) {
        UI.getCurrent().navigate(ClientNavigation.LIST, QueryParameters.simple(query));
    }

    private static String query() {
        return UI.getCurrent().getActiveViewLocation().getQueryParameters().getQueryString();
    }

    @SuppressWarnings("unchecked")
    private List<String> names() {
        Grid<ClientRow> grid = find(Grid.class).single();
        return grid.getGenericDataView().getItems().map(ClientRow::name).toList();
    }

    private List<String> texts() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
