package org.clientele.portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactRef;
import org.clientele.contact.TestContacts;
import org.clientele.portal.PortalAccountFilter;
import org.clientele.portal.PortalAccountList;
import org.clientele.portal.PortalAccountRow;
import org.clientele.portal.PortalAccountState;
import org.clientele.portal.PortalAccountView;
import org.clientele.portal.PortalAccounts;
import org.clientele.portal.PortalProfiles;
import org.clientele.portal.PortalRoles;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.MergeSide;
import org.clientele.shared.PageRef;
import org.clientele.support.StatementCounter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithRecruiter
class PortalContactsTest extends SpringBrowserlessTest {

    @Autowired
    private PortalAccounts accounts;

    @Autowired
    private PortalAccountList list;

    @Autowired
    private PortalRoles roles;

    @Autowired
    private PortalProfiles profiles;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestContacts contacts;

    private ClientId client;
    private ContactId first;

    @BeforeEach
    void threeInvitedContacts() {
        client = clients.add("Żółw Qlist");
        first = contacts.add(client, "Ada", "Qlist");
        List.of(first, contacts.add(client, "Ben", "Qlist"), contacts.add(client, "Cleo", "Qlist"))
                .forEach(contact -> accounts.invite(
                        contact,
                        roles.list().getFirst().id(),
                        profiles.list().getFirst().id(),
                        ""));
    }

    @Test
    void severalAreDeactivatedAtOnceAndFoundByTheirState() {
        UI.getCurrent().navigate("desk/portal/contacts", new QueryParameters(Map.of("q", List.of("qlist"))));
        @SuppressWarnings("unchecked")
        Grid<PortalAccountRow> grid = $(Grid.class).single();
        List<PortalAccountRow> rows = grid.getListDataView().getItems().toList();
        assertThat(rows).extracting(PortalAccountRow::name).containsExactly("Ada Qlist", "Ben Qlist", "Cleo Qlist");

        grid.asMultiSelect().select(rows.get(0), rows.get(1));
        test($(Button.class).withText("Deactivate access").single()).click();
        assertThat(list.page(new PortalAccountFilter("qlist", PortalAccountState.DEACTIVATED), PageRef.FIRST)
                        .rows())
                .as("before one has confirmed")
                .isEmpty();
        test($(ConfirmDialog.class).single()).confirm();

        assertThat($(Notification.class).exists()).isTrue();
        assertThat(list.page(new PortalAccountFilter("qlist", PortalAccountState.DEACTIVATED), PageRef.FIRST)
                        .rows())
                .extracting(PortalAccountRow::contact)
                .contains(first)
                .hasSize(2);
    }

    @Test
    @SuppressWarnings("unchecked")
    void whoMergesTwoWithAccountsIsAskedWhichOneStays() {
        UI.getCurrent().navigate("desk/clients/" + client.value(), QueryParameters.of("tab", "contacts"));
        test(
                        MenuBarTester.class,
                        $(MenuBar.class).withClassName("icon-menu").all().getFirst())
                .clickItem(0, 2);
        ComboBox<ContactRef> others =
                $(ComboBox.class).withClassName("merge-other").single();
        others.setValue(others.getGenericDataView().getItem(0));
        RadioButtonGroup<MergeSide> question = $(RadioButtonGroup.class)
                .withCondition(group -> group.getLabel().startsWith("Both have"))
                .single();

        test($(Button.class).withText("Merge").single()).click();
        assertThat(question.isInvalid()).isTrue();
        assertThat(question.getErrorMessage()).startsWith("Choose which one stays");
        assertThat(question.getElement().getTextRecursively())
                .contains("Kept contact", "Absorbed contact", "Invited, never signed in. Role: ");

        question.setValue(MergeSide.ABSORBED);
        test($(Button.class).withText("Merge").single()).click();
        assertThat(accounts.of(client))
                .extracting(PortalAccountView::state)
                .containsExactlyInAnyOrder(
                        PortalAccountState.INVITED, PortalAccountState.INVITED, PortalAccountState.DEACTIVATED);
    }

    @Test
    void aPageTakesTwoStatements() {
        assertThat(StatementCounter.statementsOf(
                        () -> list.page(new PortalAccountFilter("qlist", null), PageRef.FIRST)))
                .hasSize(2);
    }
}
