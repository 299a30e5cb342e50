package org.clientele.client.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.ClientStatusItem;
import org.clientele.client.Clients;
import org.clientele.client.IndustryItem;
import org.clientele.client.PkdDivisions;
import org.clientele.client.TestClients;
import org.clientele.security.WithAdministrator;
import org.clientele.security.WithLead;
import org.clientele.shared.ui.Translations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithAdministrator
class EntryListsTest extends SpringBrowserlessTest {

    @Autowired
    TestClients testClients;

    @Autowired
    Clients clients;

    @Test
    void aStatusIsAddedAtTheEnd() {
        navigate(StatusesView.class);

        test(find(Button.class).withText("Add").single()).click();
        test(find(TextField.class).withLabel("Name").single()).setValue("Lost");
        test(find(Button.class).withText("Save").single()).click();

        assertThat(statuses()).extracting(ClientStatusItem::name).endsWith("Former", "Lost");
    }

    @Test
    void aNameThatIsTakenIsSaidBesideTheField() {
        navigate(StatusesView.class);

        test(find(Button.class).withText("Add").single()).click();
        test(find(TextField.class).withLabel("Name").single()).setValue("active");
        test(find(Button.class).withText("Save").single()).click();

        assertThat(find(TextField.class).withLabel("Name").single().getErrorMessage())
                .isEqualTo("This name is on the list already.");
    }

    @Test
    void aStatusMovesDownByItsButton() {
        navigate(StatusesView.class);

        click("Move down: Prospect");

        assertThat(statuses()).extracting(ClientStatusItem::name).startsWith("Active", "Prospect");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aStatusInUseIsReplacedBeforeItIsRemoved() {
        ClientId client = testClients.add("Acme");
        navigate(StatusesView.class);

        click("Remove: Prospect");
        test(find(ConfirmDialog.class).single()).confirm();
        Select<ClientStatusItem> instead =
                find(Select.class).withLabel("Status instead").single();
        instead.setValue(statuses().getLast());
        test(find(Button.class).withText("Replace and remove").single()).click();

        assertThat(statuses()).extracting(ClientStatusItem::name).doesNotContain("Prospect");
        assertThat(clients.find(client).orElseThrow().status().name()).isEqualTo("Former");
    }

    @Test
    void everyPkdDivisionHasANameInEveryLanguage(@Autowired Translations translations) {
        assertThat(PkdDivisions.ALL)
                .allSatisfy(division -> assertThat(Translations.LANGUAGES)
                        .allMatch(language ->
                                translations.find("pkd." + division, language).isPresent()));
    }

    @Test
    void anIndustryIsListedWithTheNamesOfItsPkdDivisions() {
        navigate(IndustriesView.class);

        int row = industries().stream()
                .map(industry -> industry.pkdDivisions().contains("62"))
                .toList()
                .indexOf(true);
        assertThat(test(find(Grid.class).single())
                        .getCellComponent(row, 1)
                        .getElement()
                        .getTextRecursively())
                .contains("62 Computer programming and consultancy");
    }

    @Test
    @SuppressWarnings("unchecked")
    void anIndustryOffersOnlyPkdDivisionsThatAreFree() {
        navigate(IndustriesView.class);
        IndustryItem it = industries().stream()
                .filter(industry -> industry.pkdDivisions().contains("62"))
                .findFirst()
                .orElseThrow();

        click("Edit: " + it.name());

        MultiSelectComboBox<String> divisions =
                find(MultiSelectComboBox.class).withLabel("PKD divisions").single();
        assertThat(divisions.getListDataView().getItems()).containsExactlyInAnyOrderElementsOf(it.pkdDivisions());
        divisions.setValue(Set.of("62"));
        test(find(Button.class).withText("Save").single()).click();
        assertThat(industries())
                .filteredOn(industry -> industry.id().equals(it.id()))
                .singleElement()
                .satisfies(kept -> assertThat(kept.pkdDivisions()).containsExactly("62"));
    }

    @Test
    @WithLead
    void theListsAreTheAdministratorsAlone() {
        com.vaadin.flow.component.UI.getCurrent().navigate("desk/settings/statuses");

        assertThat(getCurrentView()).isNotInstanceOf(StatusesView.class);
    }

    private void click(String ariaLabel) {
        Grid<?> grid = find(Grid.class).single();
        for (int row = 0; row < grid.getGenericDataView().getItems().count(); row++) {
            var cell = test(grid).getCellComponent(row, grid.getColumns().size() - 1);
            var button = find(Button.class, cell).withAriaLabel(ariaLabel);
            if (button.exists()) {
                test(button.single()).click();
                return;
            }
        }
        throw new AssertionError("No such button: " + ariaLabel);
    }

    @SuppressWarnings("unchecked")
    private List<ClientStatusItem> statuses() {
        Grid<ClientStatusItem> grid = find(Grid.class).single();
        return grid.getGenericDataView().getItems().toList();
    }

    @SuppressWarnings("unchecked")
    private List<IndustryItem> industries() {
        Grid<IndustryItem> grid = find(Grid.class).single();
        return grid.getGenericDataView().getItems().toList();
    }
}
