package org.clientele.portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.router.QueryParameters;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.portal.PortalClients;
import org.clientele.security.WithRecruiter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithRecruiter
class PortalSectionTest extends SpringBrowserlessTest {

    @Autowired
    private PortalClients portalClients;

    @Autowired
    private TestClients clients;

    private ClientId client;

    @BeforeEach
    void aClient() {
        client = clients.add("Żółw Shipping");
    }

    @Test
    void tickingTheBoxHidesContactDataFromTheWholeClient() {
        test(box()).click();
        assertThat(portalClients.of(client).hideContactData()).isTrue();

        test($(Checkbox.class).single()).click();
        assertThat(portalClients.of(client).hideContactData()).isFalse();
    }

    private Checkbox box() {
        UI.getCurrent().navigate("desk/clients/" + client.value(), QueryParameters.of("tab", "portal"));
        return $(Checkbox.class).single();
    }
}
