package org.clientele.client.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.clientele.IntegrationTest;
import org.clientele.access.TestAccess;
import org.clientele.audit.ChangeRow;
import org.clientele.audit.ChangeRow.Value;
import org.clientele.audit.History;
import org.clientele.audit.TimelineFilter;
import org.clientele.client.ClientId;
import org.clientele.client.ClientRef;
import org.clientele.client.Clients;
import org.clientele.client.TestClients;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithRecruiter;
import org.clientele.settings.TestVisibility;
import org.clientele.settings.Visibility;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Who works for a client need not see the one above it in the group. */
@IntegrationTest
@Transactional
@WithRecruiter
class HiddenParentTest extends SpringBrowserlessTest {

    @Autowired
    private TestClients testClients;

    @Autowired
    private Clients clients;

    @Autowired
    private History history;

    @Autowired
    private TestVisibility visibility;

    @Autowired
    private TestAccess access;

    @Autowired
    private TestStaff staff;

    @Autowired
    private EntityManager database;

    private ClientId child;
    private ClientId seen;

    @BeforeEach
    void aChildOfWhatOneDoesNotSee() {
        ClientId hidden = testClients.add("Hidden Holding");
        seen = testClients.add("Seen Holding");
        child = testClients.add(TestClients.with(
                testClients.named("Child"), testClients.firstStatus().id(), hidden));
        database.flush();
        database.clear();
        access.withdraw(staff.idOf(Role.RECRUITER), hidden.value());
        access.grant(staff.idOf(Role.RECRUITER), seen.value());
        access.grant(staff.idOf(Role.RECRUITER), child.value());
        visibility.set(Visibility.ASSIGNED);
        UI.getCurrent().navigate("desk/clients/" + child.value() + "/edit");
    }

    @AfterEach
    void everybodySeesEverythingAgain() {
        visibility.set(Visibility.EVERYBODY);
    }

    @Test
    void theFormSaysThatThereIsOneWithoutItsName() {
        assertThat(parent().getHelperText()).startsWith("This client belongs to one that you may not see");
        assertThat(getCurrentView().getElement().getOuterHTML()).doesNotContain("Hidden Holding");
    }

    @Test
    void itIsNotReplacedWithoutAQuestion() {
        parent().setValue(new ClientRef(seen, "Seen Holding", false));
        save();

        assertThat(clients.find(child).orElseThrow().parent()).isNull();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(clients.find(child).orElseThrow().parent()).isEqualTo(new ClientRef(seen, "Seen Holding", false));
    }

    @Test
    void whoChangesSomethingElseIsNotAsked() {
        test(find(TextField.class).withLabel("Name").single()).setValue("Child Ltd");
        save();

        assertThat(find(ConfirmDialog.class).exists()).isFalse();
        assertThat(clients.find(child).orElseThrow().parentHidden()).isTrue();
    }

    @Test
    void theHistoryNamesTheFormerOneToThoseWhoSeeIt() {
        itIsNotReplacedWithoutAQuestion();

        assertThat(latest()).isEqualTo(new ChangeRow("parent", new Value.Hidden(), new Value.Known("Seen Holding")));
        staff.as(Role.ADMINISTRATOR, () -> assertThat(latest().before()).isEqualTo(new Value.Known("Hidden Holding")));
    }

    private ChangeRow latest() {
        List<ChangeRow> changes = history.of(new RecordRef(RecordType.CLIENT, child.value()), TimelineFilter.ALL)
                .rows()
                .getFirst()
                .changes();
        assertThat(changes).hasSize(1);
        return changes.getFirst();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> parent() {
        return find(ComboBox.class).withLabel("Parent client").single();
    }

    private void save() {
        test(find(Button.class).withText("Save").single()).click();
    }
}
