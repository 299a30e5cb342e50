package org.clientele.client.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientDetails;
import org.clientele.client.ClientId;
import org.clientele.client.ClientStatusItem;
import org.clientele.client.Clients;
import org.clientele.client.TestClients;
import org.clientele.security.WithObserver;
import org.clientele.security.WithRecruiter;
import org.clientele.settings.TestVisibility;
import org.clientele.settings.Visibility;
import org.clientele.shared.identifier.TaxNumber;
import org.clientele.shared.ui.ThreeWayMerge.Side;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithRecruiter
class ClientFormTest extends SpringBrowserlessTest {

    @Autowired
    TestClients testClients;

    @Autowired
    Clients clients;

    @Autowired
    TestVisibility visibility;

    @AfterEach
    void everybodyAgain() {
        visibility.set(Visibility.EVERYBODY);
    }

    @Test
    void aNewClientIsSavedAndItsPageOpens() {
        navigate(NewClientView.class);
        type("Name", "Żółć 🚚 Transport");
        type("NIP", "123-456-32-18");
        chooseStatus();
        save();

        ClientDetails kept = clients.find(openClient()).orElseThrow().details();
        assertThat(kept.name()).isEqualTo("Żółć 🚚 Transport");
        assertThat(kept.nip()).isEqualTo("1234563218");
        assertThat(kept.ownerId()).as("one is in charge of what one adds").isNotNull();
    }

    @Test
    void whatIsWrongIsSaidBesideTheFieldAsOneTypes() {
        navigate(NewClientView.class);

        type("NIP", "0000000000");
        type("REGON", "123456789");
        type("E-mail", "a b@example.org");
        type("Name", "x".repeat(201));

        assertThat(errorOf("NIP")).isEqualTo("A NIP does not consist of zeros alone.");
        assertThat(errorOf("REGON")).startsWith("This REGON has a typo");
        assertThat(errorOf("E-mail")).isNotEmpty();
        assertThat(errorOf("Name")).isEqualTo("This text is too long.");
        type("NIP", "1234563218");
        assertThat(field("NIP").isInvalid()).isFalse();
    }

    @Test
    void withoutAStatusNothingIsSaved() {
        navigate(NewClientView.class);
        type("Name", "Acme");
        assertThat(status().getValue()).as("no silent default").isNull();
        save();

        assertThat(status().isInvalid()).isTrue();
        assertThat(status().getErrorMessage()).isEqualTo("Please fill this in.");
        assertThat(getCurrentView()).isInstanceOf(NewClientView.class);
    }

    @Test
    void taxNumbersOfOtherCountriesAreCheckedInTheirRow() {
        navigate(NewClientView.class);
        type("Name", "Acme");
        chooseStatus();
        test(find(Button.class).withText("Add tax number").single()).click();
        country().setValue("DE");
        TextField number = find(TextField.class).withPlaceholder("Tax number").single();
        test(number).setValue("12");

        save();
        assertThat(number.isInvalid()).isTrue();
        assertThat(getCurrentView()).isInstanceOf(NewClientView.class);

        test(number).setValue("de 123 456 789");
        save();
        assertThat(clients.find(openClient()).orElseThrow().details().taxNumbers())
                .containsExactly(new TaxNumber("DE", "123456789"));
    }

    @Test
    void leavingWithoutSavingIsAskedAbout() {
        navigate(NewClientView.class);
        type("Name", "Acme");

        ClientNavigation.go(ClientNavigation.LIST);

        assertThat(find(ConfirmDialog.class).exists()).isTrue();
        assertThat(getCurrentView()).isInstanceOf(NewClientView.class);
    }

    @Test
    void leavingAnUntouchedFormIsNotAskedAbout() {
        navigate(NewClientView.class);

        ClientNavigation.go(ClientNavigation.LIST);

        assertThat(getCurrentView()).isInstanceOf(ClientsView.class);
    }

    @Test
    void aConflictShowsBothVersionsOfEachFieldAndSavesWhatIsChosen() {
        ClientId id = edit("Acme");
        type("Name", "My Acme");
        type("City", "Łódź");
        testClients.change(id, details -> withPhone(details.named("Their Acme"), "+48221234567"));

        save();

        assertThat(choices())
                .extracting(RadioButtonGroup::getLabel)
                .containsExactly("Name", "Phone", "Registered address");
        choice("Name").setValue(Side.THEIRS);
        assertThat(choice("Phone").getValue()).as("only they have changed it").isEqualTo(Side.THEIRS);
        assertThat(choice("Registered address").getValue()).as("only I have").isEqualTo(Side.MINE);
        test(find(Button.class).withText("Save the chosen").single()).click();

        ClientDetails kept = clients.find(openClient()).orElseThrow().details();
        assertThat(kept.name()).isEqualTo("Their Acme");
        assertThat(kept.phone()).isEqualTo("+48221234567");
        assertThat(kept.address().city()).isEqualTo("Łódź");
    }

    @Test
    void goingBackFromAConflictLosesNothingTyped() {
        ClientId id = edit("Acme");
        type("Name", "My Acme");
        testClients.rename(id, "Their Acme");
        save();

        test(find(Button.class).withText("Back to the form").single()).click();

        assertThat(field("Name").getValue()).isEqualTo("My Acme");
        assertThat(clients.find(id).orElseThrow().details().name()).isEqualTo("Their Acme");
        ClientNavigation.go(ClientNavigation.LIST);
        assertThat(find(ConfirmDialog.class).exists()).as("it is still unsaved").isTrue();
    }

    @Test
    void aClientThatWasDeletedMeanwhileLeavesWhatWasTypedOnTheScreen() {
        ClientId id = edit("Acme");
        type("Name", "My Acme");
        testClients.archive(id);

        save();

        assertThat(find(Paragraph.class).withClassName("form-problem").single().getText())
                .startsWith("Somebody has deleted this client meanwhile");
        assertThat(field("Name").getValue()).isEqualTo("My Acme");
    }

    @Test
    void aClientThatOneMayNoLongerSeeIsNotSaidToBeDeleted() {
        edit("Acme");
        type("Name", "My Acme");
        visibility.set(Visibility.ASSIGNED);

        save();

        assertThat(find(Paragraph.class).withClassName("form-problem").single().getText())
                .startsWith("This client is no longer there, or you may no longer see it");
        assertThat(field("Name").getValue()).isEqualTo("My Acme");
    }

    @Test
    void whatTheServiceRefusesStandsBesideItsField() {
        ClientId parent = testClients.add("Parent");
        ClientId child = testClients.add(TestClients.with(
                testClients.named("Child"), testClients.firstStatus().id(), parent));
        openForm(parent);
        parentField().setValue(new org.clientele.client.ClientRef(child, "Child", false));
        save();

        assertThat(parentField().getErrorMessage()).startsWith("This client belongs to the one you are editing");
    }

    @Test
    void anUnknownOrMalformedIdIsNoPage() {
        for (String id : List.of("x", UUID.randomUUID().toString(), "1-1-1-1-1")) {
            UI.getCurrent().navigate("desk/clients/" + id + "/edit");
            assertThat(getCurrentView()).isNotInstanceOf(EditClientView.class);
        }
    }

    @Test
    @WithObserver
    void anObserverHasNoForm() {
        UI.getCurrent().navigate(ClientNavigation.NEW);

        assertThat(getCurrentView()).isNotInstanceOf(NewClientView.class);
    }

    private ClientId edit(String name) {
        ClientId id = testClients.add(name);
        openForm(id);
        return id;
    }

    private static void openForm(ClientId id) {
        UI.getCurrent().navigate("desk/clients/" + id.value() + "/edit");
    }

    private static ClientDetails withPhone(ClientDetails details, String phone) {
        return new ClientDetails(
                details.name(),
                details.legalName(),
                details.internal(),
                details.statusId(),
                details.industryId(),
                details.nip(),
                details.regon(),
                details.krs(),
                details.taxNumbers(),
                details.webSite(),
                details.email(),
                phone,
                details.address(),
                details.description(),
                details.parentId(),
                details.tags(),
                details.ownerId());
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private void type(String label, String text) {
        test(field(label)).setValue(text);
    }

    private String errorOf(String label) {
        assertThat(field(label).isInvalid()).as(label).isTrue();
        return field(label).getErrorMessage();
    }

    @SuppressWarnings("unchecked")
    private Select<ClientStatusItem> status() {
        return find(Select.class).withLabel("Status").single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> parentField() {
        return find(ComboBox.class).withLabel("Parent client").single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> country() {
        return find(ComboBox.class).withPlaceholder("Country").single();
    }

    private void chooseStatus() {
        status().setValue(testClients.firstStatus());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private List<RadioButtonGroup<Side>> choices() {
        return (List) find(RadioButtonGroup.class).all();
    }

    private RadioButtonGroup<Side> choice(String label) {
        return choices().stream()
                .filter(choice -> choice.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private void save() {
        test(find(Button.class).withText("Save").single()).click();
    }

    private ClientId openClient() {
        assertThat(getCurrentView()).isInstanceOf(ClientDetailsView.class);
        String path = UI.getCurrent().getActiveViewLocation().getPath();
        return new ClientId(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
    }
}
