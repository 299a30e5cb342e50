package org.clientele.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import org.clientele.IntegrationTest;
import org.clientele.client.TestClients;
import org.clientele.security.AccountAdministration;
import org.clientele.security.AccountDetails;
import org.clientele.security.AccountId;
import org.clientele.security.Role;
import org.clientele.security.WithAdministrator;
import org.clientele.shared.PageRef;
import org.clientele.shared.SaveOutcome;
import org.clientele.task.TestTasks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithAdministrator
class AccountsViewTest extends SpringBrowserlessTest {

    @Autowired
    AccountAdministration administration;

    @Autowired
    DeactivationQuestion deactivation;

    @Autowired
    TestClients clients;

    @Autowired
    TestTasks tasks;

    @Test
    void aNewAccountComesWithALinkToHandOn() {
        navigate(AccountsView.class);
        test(find(Button.class).withText("Add").single()).click();
        type("Full name", "Zofia Żak");
        type("User name", "Zofia");

        save();

        TextField link = find(TextField.class).withLabel("Link for Zofia Żak").single();
        assertThat(link.getValue()).contains("/setup/");
        assertThat(administration.page(PageRef.FIRST).rows())
                .filteredOn(row -> row.userName().equals("zofia"))
                .singleElement()
                .satisfies(row -> assertThat(row.role()).isEqualTo(Role.RECRUITER));
    }

    @Test
    void aUserNameThatIsTakenIsRefusedBesideItsField() {
        administration.create(new AccountDetails("zofia", "Another", "", "", Role.OBSERVER));
        navigate(AccountsView.class);
        test(find(Button.class).withText("Add").single()).click();
        type("Full name", "Zofia Żak");
        type("User name", "zofia");

        save();

        TextField userName = find(TextField.class).withLabel("User name").single();
        assertThat(userName.isInvalid()).isTrue();
        assertThat(userName.getErrorMessage()).isEqualTo("Another account has this user name.");
    }

    @Test
    void theSecurityLogSaysWhatWasChangedInWords() {
        AccountDetails details = new AccountDetails("zofia", "Zofia Żak", "", "", Role.OBSERVER);
        SaveOutcome.Saved saved = (SaveOutcome.Saved) administration.create(details);
        administration.change(
                new AccountId(saved.id()),
                saved.version(),
                new AccountDetails("zofia", "Zofia Żak", "", "", Role.TEAM_LEAD));

        navigate(SecurityLogView.class);

        GridTester<Grid<Object>, Object> log = test(find(Grid.class).single());
        assertThat(cell(log, "kind")).isEqualTo("Account changed");
        assertThat(cell(log, "account")).isEqualTo("Zofia Żak");
        assertThat(cell(log, "actor")).isEqualTo("Ada Administrator");
        assertThat(cell(log, "changes")).isEqualTo("Role: Observer → Team lead");
    }

    @Test
    void whoIsDeactivatedLeavesTheirWorkNamedAndClientsToHandOver() {
        AccountId zofia = create("zofia");
        clients.addOwned("Qwertz Logistik", zofia);
        clients.addOwned("Qwertz Bau", zofia);
        tasks.add(tasks.named("Call").assignedTo(zofia));

        ask("zofia");

        assertThat(find(Anchor.class).all().stream().map(link -> link.getText() + " " + link.getHref()))
                .contains(
                        "2 clients desk/clients?recruiter=" + zofia.value(),
                        "1 open task desk/tasks?whose=everybody&assignee=" + zofia.value());
        test(find(Button.class).withText("Hand over clients").single()).click();
        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Hand over the clients of Zofia Żak");
    }

    @Test
    void whoHasNothingToDoIsDeactivatedWithoutMoreWords() {
        create("zofia");

        ask("zofia");

        assertThat(find(ConfirmDialog.class).exists()).isTrue();
        assertThat(find(Button.class).withText("Hand over clients").exists()).isFalse();
    }

    private AccountId create(String userName) {
        AccountDetails details = new AccountDetails(userName, "Zofia Żak", "", "", Role.RECRUITER);
        return new AccountId(((SaveOutcome.Saved) administration.create(details)).id());
    }

    private void ask(String userName) {
        navigate(AccountsView.class);
        administration.page(PageRef.FIRST).rows().stream()
                .filter(row -> row.userName().equals(userName))
                .forEach(row -> deactivation.ask(UI.getCurrent(), row, () -> {}));
    }

    private static String cell(GridTester<Grid<Object>, Object> grid, String column) {
        return grid.getLitRendererPropertyValue(0, column, "text", String.class);
    }

    private void type(String label, String text) {
        test(find(TextField.class).withLabel(label).single()).setValue(text);
    }

    private void save() {
        test(find(Button.class).withText("Save").single()).click();
    }
}
