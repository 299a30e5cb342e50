package org.clientele;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.clientele.client.ClientId;
import org.clientele.client.ClientSort;
import org.clientele.client.ClientStatusItem;
import org.clientele.client.Clients;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.contact.TestContacts;
import org.clientele.security.WithAdministrator;
import org.clientele.shared.ui.ListState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.annotation.Transactional;

/** Whatever stands in an address or is typed gets a correct answer or a clear message, and the log no stack trace. */
@IntegrationTest
@Transactional
@WithAdministrator
@ExtendWith(OutputCaptureExtension.class)
class BadInputTest extends SpringBrowserlessTest {

    private static final String HTML = "<img src=x onerror=alert(1)> & 'Sons'";

    @Autowired
    private TestClients clients;

    @Autowired
    private TestContacts contacts;

    @Autowired
    private Clients service;

    private CapturedOutput log;

    @BeforeEach
    void listen(CapturedOutput output) {
        this.log = output;
    }

    @AfterEach
    void nothingWasLogged() {
        assertThat(log.toString()).doesNotContain("\tat ").doesNotContain(" ERROR ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "not-an-id", "%2e%2e", "%F0%9F%92%A9", "0198c5f0-0000-7000-8000-000000000000"})
    void anIdThatIsNoneOrNotThereIsAPageThatIsNotThere(String id) {
        for (String page : new String[] {
            "desk/clients/" + id, "desk/clients/" + id + "/edit", "desk/contacts/" + id, "desk/locations/" + id
        }) {
            UI.getCurrent().navigate(page);
            assertThat(getCurrentView().getClass().getSimpleName()).as(page).isEqualTo("NotFoundView");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "desk/clients, page, 999999",
        "desk/clients, page, -1",
        "desk/clients, page, -999999",
        "desk/clients, page, 0",
        "desk/clients, page, 99999999999999999999",
        "desk/clients, page, x",
        "desk/clients, sort, nonsense",
        "desk/clients, dir, sideways",
        "desk/clients, status, not-a-uuid",
        "desk/clients, owner, 0198c5f0-0000-7000-8000-000000000000",
        "desk/clients, sel, nobody",
        "desk/clients, q, %_'\"\\;--",
        "desk/clients, q, 🦊🦊🦊",
        "desk/clients, q, شركة",
        "desk/contacts, page, 999999",
        "desk/contacts, page, -1",
        "desk/contacts, sort, nonsense",
        "desk/contacts, client, not-a-uuid",
        "desk/contacts, flag, nonsense",
        "desk/contacts, q, +-><()~*@",
        "desk/archive, page, 999999",
        "desk/security-log, page, 999999",
        "desk/mail-pickup, q, %%%"
    })
    void nonsenseInAListsAddressCountsAsNotThere(String list, String parameter, String value) {
        clients.add("Żółte Łąki");

        UI.getCurrent().navigate(list, QueryParameters.of(parameter, value));

        assertThat(getCurrentView().getClass().getSimpleName())
                .endsWith("View")
                .isNotIn("NotFoundView", "FailureView", "DeniedView");
    }

    @Test
    void aTabThatIsNotThereIsTheFirst() {
        ClientId id = clients.add("Żółte Łąki");

        UI.getCurrent().navigate("desk/clients/" + id.value(), QueryParameters.of("tab", "nope"));
        roundTrip();

        assertThat(find(H1.class).first().getText()).isEqualTo("Żółte Łąki");
        assertThat(text()).contains("Basic data");
    }

    @Test
    void anArchivedClientCanBeReadAndNotEdited() {
        ClientId id = clients.add("Żółte Łąki");
        clients.archive(id);

        UI.getCurrent().navigate("desk/clients/" + id.value());
        assertThat(text()).contains("in the archive");
        UI.getCurrent().navigate("desk/clients/" + id.value() + "/edit");
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundView");
    }

    @ParameterizedTest
    @CsvSource({"'a\u0000b', control", "'a\u0007b', control", "'\u202Eevil', direction", "'\u2066evil', direction"})
    void charactersThatNobodySeesAreRefusedBesideTheField(String name, String reason) {
        UI.getCurrent().navigate("desk/clients/new");

        type("Name", name);

        assertThat(field("Name").isInvalid()).isTrue();
        assertThat(field("Name").getErrorMessage()).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HTML,
                "شركة النخيل",
                "מגדל בע״מ",
                "🦊 & 👩‍👩‍👧",
                "Robert'); drop table client;--",
                "${7*7}{0}%s"
            })
    void aNameIsKeptAndShownAsItWasTyped(String name) {
        ClientId id = add(name);
        ContactId contact = contacts.add(id, name, name);

        UI.getCurrent().navigate("desk/clients/" + id.value());
        assertThat(find(H1.class).first().getText()).isEqualTo(name);
        assertThat(((HasDynamicTitle) getCurrentView()).getPageTitle()).isEqualTo(name);
        assertThat(service.find(id).orElseThrow().details().name()).isEqualTo(name);
        UI.getCurrent().navigate("desk/clients/" + id.value(), QueryParameters.of("tab", "contacts"));
        roundTrip();
        assertThat(text()).contains(name + " " + name);
        UI.getCurrent().navigate("desk/clients/" + id.value(), QueryParameters.of("tab", "history"));
        roundTrip();
        assertThat(text()).contains(name);
        UI.getCurrent().navigate("desk/contacts/" + contact.value());
        assertThat(((HasDynamicTitle) getCurrentView()).getPageTitle()).isEqualTo(name + " " + name);
        UI.getCurrent()
                .navigate(
                        "desk/clients",
                        ListState.START.sortedBy(ClientSort.Key.CHANGED, true).toQuery());
        assertThat(shownInFirstColumn()).contains(name);
    }

    @Test
    void aNameWithHtmlIsTextInDialogsAndMessages() {
        ClientId id = add(HTML);
        assertThat(test(find(Notification.class).single()).getText()).contains(HTML);
        UI.getCurrent().navigate("desk/clients/" + id.value());

        roundTrip();
        test(MenuBarTester.class, findInView(MenuBar.class).single()).clickItem(0, 2);

        assertThat(find(Dialog.class).single().getHeaderTitle()).contains(HTML);
    }

    @Test
    void aSecondClickOnSaveFindsNothingToClick() {
        UI.getCurrent().navigate("desk/clients/new");
        type("Name", "Once " + UUID.randomUUID());
        chooseStatus();
        Button save = find(Button.class).withText("Save").single();

        test(save).click();

        assertThat(save.isAttached()).isFalse();
        assertThat(save.isDisableOnClick()).isTrue();
    }

    private ClientId add(String name) {
        UI.getCurrent().navigate("desk/clients/new");
        type("Name", name);
        chooseStatus();
        test(find(Button.class).withText("Save").single()).click();
        String path = UI.getCurrent().getActiveViewLocation().getPath();
        return new ClientId(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
    }

    private void type(String label, String text) {
        test(field(label)).setValue(text);
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    private void chooseStatus() {
        Select<ClientStatusItem> status = find(Select.class).withLabel("Status").single();
        status.setValue(clients.firstStatus());
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    /** What the browser gets to put into the cells, as data and not as markup. */
    private java.util.List<String> shownInFirstColumn() {
        Grid<?> grid = find(Grid.class).single();
        return java.util.stream.IntStream.range(
                        0, (int) grid.getGenericDataView().getItems().count())
                .mapToObj(row -> test(grid).getLitRendererPropertyValue(row, "name", "text", String.class))
                .toList();
    }
}
