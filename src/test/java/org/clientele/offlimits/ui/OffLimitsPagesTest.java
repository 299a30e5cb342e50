package org.clientele.offlimits.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.ClientStatusItem;
import org.clientele.client.TestClients;
import org.clientele.client.ui.ClientNavigation;
import org.clientele.offlimits.OffLimitsOverrides;
import org.clientele.offlimits.OffLimitsRules;
import org.clientele.offlimits.OverrideRequest;
import org.clientele.offlimits.OverrideRequests;
import org.clientele.offlimits.OverrideRow;
import org.clientele.offlimits.OwnOverride;
import org.clientele.offlimits.RuleDetails;
import org.clientele.offlimits.RuleId;
import org.clientele.offlimits.RuleRow;
import org.clientele.offlimits.RuleState;
import org.clientele.offlimits.TestRules;
import org.clientele.offlimits.WithOffLimits;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithLead;
import org.clientele.security.WithObserver;
import org.clientele.security.WithRecruiter;
import org.clientele.settings.TestVisibility;
import org.clientele.settings.Visibility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@WithOffLimits
@Transactional
@WithRecruiter
class OffLimitsPagesTest extends SpringBrowserlessTest {

    @Autowired
    private TestClients clients;

    @Autowired
    private TestRules rules;

    @Autowired
    private OffLimitsRules service;

    @Autowired
    private OverrideRequests requests;

    @Autowired
    private OffLimitsOverrides overrides;

    @Autowired
    private TestStaff staff;

    @Autowired
    private TestVisibility visibility;

    private ClientId client;

    @AfterEach
    void everybodyAgain() {
        visibility.set(Visibility.EVERYBODY);
    }

    @BeforeEach
    void aClient() {
        client = clients.add("Qzyx Foundry");
    }

    @Test
    void theAnswerStandsBelowTheQuestion() {
        rules.set(client);
        UI.getCurrent().navigate("desk/off-limits");

        ask("qzyx foundry");

        assertThat(answer()).isEqualTo("No, ask first");
        assertThat(text())
                .contains("We recruit for them.", "the name Qzyx Foundry")
                .doesNotContain("Tests");

        ask("Qzyx Foundry, Steel Works");

        assertThat(answer()).isEqualTo("Perhaps, ask first");
        assertThat(text()).contains("We recruit for them.", "the name Qzyx Foundry, which is part of what you typed");

        ask("Somebody Else");

        assertThat(answer()).isEqualTo("Yes, you may");

        ask("anna@gmail.com");

        assertThat(answer()).isEqualTo("That does not tell the company");
        assertThat(text()).contains("public mail service");

        ask("123");

        assertThat(text()).contains("That does not tell the company", "Check the digits");
    }

    @Test
    void whatOneAskedForStandsAtTheAnswerAndInOnesOwnList() {
        rules.set(client);
        UI.getCurrent().navigate("desk/off-limits");
        ask("qzyx foundry");
        test(find(Button.class).withText("Ask for an exception").single()).click();
        test(find(TextField.class).withCaption("Whom to approach").single()).setValue("Anna Nowak");
        test(find(TextArea.class).withCaption("Why an exception?").single()).setValue("She wrote to us");
        test(find(Button.class).withText("Save").single()).click();

        assertThat(find(Button.class).withText("Ask for an exception").all()).isEmpty();
        assertThat(text()).contains("Your requests", "Anna Nowak");
        assertThat(badges()).contains("to be decided");

        ask("qzyx foundry");
        assertThat(text()).contains("Anna Nowak");

        UI.getCurrent().navigate("desk/off-limits/my-exceptions");
        Grid<?> grid = find(Grid.class).single();
        assertThat(grid.getGenericDataView().getItems().toList())
                .singleElement()
                .satisfies(own -> {
                    assertThat(((OwnOverride) own).whom()).isEqualTo("Anna Nowak");
                    assertThat(((OwnOverride) own).question()).isEqualTo("qzyx foundry");
                });
    }

    @Test
    @WithLead
    void aDecisionIsMadeWithItsReasonInADialog() {
        RuleId rule = rules.set(client);
        staff.as(
                Role.RECRUITER, () -> requests.ask(rule, "qzyx", new OverrideRequest("Anna Nowak", "She wrote to us")));
        UI.getCurrent().navigate("desk/off-limits/exceptions");
        OverrideRow asked = overrides.of(client).getFirst();

        DecisionForm.open(
                getCurrentView().getElement().getComponent().orElseThrow(),
                asked,
                "offLimits.override.refuse",
                decision -> overrides.refuse(asked.id(), decision),
                () -> {});
        test(find(TextArea.class).withCaption("Reason for the decision").single())
                .setValue("They know her.");
        test(find(Button.class).withText("Refuse").single()).click();

        openTab();
        assertThat(text()).contains("Exceptions", "Anna Nowak", "They know her.");
        assertThat(badges()).contains("refused");
    }

    @Test
    void anEmptyQuestionIsNotAsked() {
        UI.getCurrent().navigate("desk/off-limits");

        ask(" ");

        assertThat(find(TextField.class).single().isInvalid()).isTrue();
        assertThat(find(H2.class).all()).isEmpty();
    }

    @Test
    void aRecruiterSetsAClientOffLimitsAndSeesTheBadgeAtOnce() {
        openTab();

        test(find(Button.class).withText("Set off-limits").single()).click();
        test(find(TextArea.class).withCaption("Reason").single()).setValue("<b>Strike</b>");
        test(find(Button.class).withText("Save").single()).click();

        assertThat(badges()).contains("Off-limits", "to be confirmed");
        assertThat(text()).contains("<b>Strike</b>");
        assertThat(find(Button.class).withText("Confirm").all()).isEmpty();
        assertThat(find(Button.class).withText("Lift").all()).isEmpty();
    }

    @Test
    void theAgreementCanBeUploadedInTheForm() {
        openTab();

        test(find(Button.class).withText("Set off-limits").single()).click();

        assertThat(find(ComboBox.class).withCaption("Agreement").single().getHelperText())
                .isEqualTo("The client has no attachments yet: upload the agreement here.");
        assertThat(find(Upload.class).all()).hasSize(1);
    }

    @Test
    @WithObserver
    void anObserverReadsTheRuleAndChangesNothing() {
        openTab();
        assertThat(find(Button.class).withText("Set off-limits").all()).isEmpty();

        rules.set(client);
        openTab();

        assertThat(badges()).contains("Off-limits", "confirmed");
        assertThat(find(Button.class).withText("Edit").all()).isEmpty();
    }

    @Test
    @WithLead
    void aLeadConfirmsFromTheListOfThoseThatWait() {
        staff.as(Role.RECRUITER, () -> service.set(client, TestRules.forever()));
        UI.getCurrent().navigate("desk/off-limits/rules");
        assertThat(rows().getFirst().clientName()).isEqualTo("Qzyx Foundry");
        assertThat(rows().getFirst().state()).isEqualTo(RuleState.PROPOSED);

        openTab();
        test(find(Button.class).withText("Confirm").single()).click();

        assertThat(service.standing(client).orElseThrow().state()).isEqualTo(RuleState.CONFIRMED);
    }

    @Test
    void aClientIsOffLimitsFromItsFirstMoment() {
        fillInANewClient("Qzyx Smelter");
        test(find(Checkbox.class).withCaption("This client is off-limits").single())
                .click();
        test(find(TextArea.class).withCaption("Reason").single()).setValue("New contract");

        test(find(Button.class).withText("Save").single()).click();

        assertThat(text()).contains("Qzyx Smelter");
        assertThat(badges()).contains("Off-limits");
    }

    @ParameterizedTest
    @EnumSource(Visibility.class)
    void itIsSoWhateverOneSees(Visibility chosen) {
        visibility.set(chosen);
        staff.keepInPage();
        fillInANewClient("Qzyx Smelter");
        test(find(Checkbox.class).withCaption("This client is off-limits").single())
                .click();
        test(find(TextArea.class).withCaption("Reason").single()).setValue("New contract");

        test(find(Button.class).withText("Save").single()).click();

        assertThat(badges()).contains("Off-limits");
    }

    @Test
    void furtherNamesAndDomainsAreKeptTogether() {
        openTab();
        test(find(Button.class).withText("Set off-limits").single()).click();
        test(find(TextArea.class).withCaption("Reason").single()).setValue("New contract");
        test(find(TextArea.class).withCaption("Further names").single()).setValue("Alpha Brand\nBeta Brand");
        test(find(TextArea.class).withCaption("Further e-mail and web domains").single())
                .setValue("alpha.example");

        test(find(Button.class).withText("Save").single()).click();

        RuleDetails kept = service.standing(client).orElseThrow().details();
        assertThat(kept.furtherNames()).isEqualTo("Alpha Brand\nBeta Brand");
        assertThat(kept.furtherDomains()).isEqualTo("alpha.example");
    }

    @Test
    void withoutAReasonNeitherTheClientNorTheRuleIsKept() {
        fillInANewClient("Qzyx Smelter");
        test(find(Checkbox.class).withCaption("This client is off-limits").single())
                .click();

        test(find(Button.class).withText("Save").single()).click();

        TextArea reason = find(TextArea.class).withCaption("Reason").single();
        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getErrorMessage()).isEqualTo("Please fill this in.");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("desk/clients/new");
    }

    @SuppressWarnings("unchecked")
    private void fillInANewClient(String name) {
        UI.getCurrent().navigate("desk/clients/new");
        test(find(TextField.class).withCaption("Name").single()).setValue(name);
        Select<ClientStatusItem> status =
                find(Select.class).withCaption("Status").single();
        status.setValue(clients.firstStatus());
    }

    private void openTab() {
        UI.getCurrent().navigate("desk/shortcuts");
        UI.getCurrent().navigate(ClientNavigation.url(client), QueryParameters.of("tab", OffLimitsNavigation.TAB));
        roundTrip();
    }

    private void ask(String question) {
        test(find(TextField.class).single()).setValue(question);
        test(find(Button.class).withText("Ask").single()).click();
    }

    private String answer() {
        return find(H2.class).all().getFirst().getElement().getTextRecursively();
    }

    private List<String> badges() {
        return find(Badge.class).all().stream().map(Badge::getText).toList();
    }

    @SuppressWarnings("unchecked")
    private List<RuleRow> rows() {
        Grid<RuleRow> grid = find(Grid.class).single();
        return grid.getGenericDataView().getItems().toList();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
