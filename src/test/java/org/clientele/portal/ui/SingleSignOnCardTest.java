package org.clientele.portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.portal.signin.ClientSignOns;
import org.clientele.portal.signin.SingleSignOn;
import org.clientele.security.WithAdministrator;
import org.clientele.security.WithRecruiter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class SingleSignOnCardTest extends SpringBrowserlessTest {

    @Autowired
    private ClientSignOns signOns;

    @Autowired
    private TestClients clients;

    private ClientId client;

    @BeforeEach
    void aClient() {
        client = clients.add("Żółw Single Sign-on");
    }

    @Test
    @WithAdministrator
    void anAdministratorEntersTheProviderAndNeverSeesTheSecretAgain() {
        open();
        press("Set up single sign-on");
        type("Provider (issuer)", "http://idp.zolw.example");
        type("Client ID", "clientele");
        test($(PasswordField.class).single()).setValue("hush");
        type("Domains of e-mail addresses", "Zolw.example, @żółw.example");
        press("Save");
        assertThat(field("Provider (issuer)").isInvalid()).isTrue();
        assertThat(signOns.of(client).settings()).isEmpty();

        type("Provider (issuer)", "https://idp.zolw.example/realms/zolw");
        press("Save");

        assertThat(signOns.of(client).settings().map(SingleSignOn::domains).orElseThrow())
                .contains("zolw.example")
                .hasSize(2);
        assertThat(signOns.of(client).hasSecret()).isTrue();

        press("Edit single sign-on");
        assertThat($(PasswordField.class).single().getValue()).isEmpty();
        assertThat(field("Return address").getValue()).contains("/portal/sso/").endsWith("/return");
    }

    @Test
    @WithRecruiter
    void aRecruiterSeesNothingOfIt() {
        open();

        assertThat($(Button.class).withText("Set up single sign-on").exists()).isFalse();
    }

    private void open() {
        UI.getCurrent().navigate("desk/clients/" + client.value(), QueryParameters.of("tab", "portal"));
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private void type(String label, String value) {
        test(field(label)).setValue(value);
    }

    private TextField field(String label) {
        return $(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }
}
