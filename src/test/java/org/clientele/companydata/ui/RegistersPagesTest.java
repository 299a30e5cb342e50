package org.clientele.companydata.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.ClientView;
import org.clientele.client.Clients;
import org.clientele.client.TestClients;
import org.clientele.client.ui.ClientNavigation;
import org.clientele.companydata.TestRegisterEntries;
import org.clientele.contact.Authority;
import org.clientele.contact.ContactId;
import org.clientele.contact.TestContacts;
import org.clientele.contact.ui.ContactNavigation;
import org.clientele.security.WithObserver;
import org.clientele.security.WithRecruiter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithRecruiter
class RegistersPagesTest extends SpringBrowserlessTest {

    @Autowired
    private TestClients clients;

    @Autowired
    private TestContacts contacts;

    @Autowired
    private TestRegisterEntries given;

    @Autowired
    private Clients service;

    private ClientId client;

    @BeforeEach
    void aClient() {
        client = clients.add("Qzyx Foundry");
    }

    @Test
    void aProposedValueIsAcceptedFieldByField() {
        given.differing(client, "Qzyx Odlewnia sp. z o.o.");
        open("registers");
        assertThat(text()).contains("The register says something else", "Legal name", "Qzyx Odlewnia sp. z o.o.");

        test(find(Button.class).withText("Accept").all().getFirst()).click();

        assertThat(service.find(client).map(ClientView::details).orElseThrow().legalName())
                .isEqualTo("Qzyx Odlewnia sp. z o.o.");
        assertThat(text()).contains("The register says something else").doesNotContain("Legal name");
    }

    @Test
    void theBadgeStandsBesideTheName() {
        given.company(client, TestRegisterEntries.struckOff());

        open("registers");

        assertThat(text()).contains("struck off");
    }

    @Test
    void thePeopleStandBelowWhoHasToSign() {
        given.court(client, "Dwóch członków zarządu łącznie", 3);
        contacts.add(client, TestContacts.representing("Ada", "Rdest", Authority.unlimited()));

        open("contacts");

        assertThat(text()).contains("any two of the body together", "one more is needed", "ZARZĄD, 3 members");
    }

    @Test
    void whoRepresentsIsToldWhoElseHasToSign() {
        given.court(client, "Dwóch członków zarządu łącznie", 3);
        ContactId signs = contacts.add(client, TestContacts.representing("Ada", "Rdest", Authority.unlimited()));
        ContactId other = contacts.add(client, TestContacts.named("Ewa", "Rdest"));

        UI.getCurrent().navigate(ContactNavigation.url(signs));
        roundTrip();
        assertThat(text()).contains("any two of the body together", "one more is needed");

        UI.getCurrent().navigate(ContactNavigation.url(other));
        roundTrip();
        assertThat(text()).contains("Ewa Rdest").doesNotContain("any two of the body together");
    }

    @Test
    void aSentenceWithConditionsIsShownAsItIs() {
        given.court(client, "Każdy członek zarządu samodzielnie do kwoty 1 zł", 3);

        open("contacts");

        assertThat(text()).contains("Każdy członek zarządu samodzielnie do kwoty 1 zł", "decide for yourself");
    }

    @Test
    @WithObserver
    void observersReadAndDecideNothing() {
        given.differing(client, "Qzyx Odlewnia sp. z o.o.");

        open("registers");

        assertThat(text()).contains("Qzyx Odlewnia sp. z o.o.");
        assertThat(find(Button.class).withText("Accept").all()).isEmpty();
        assertThat(find(Button.class).withText("Check court register").all()).isEmpty();
    }

    private void open(String tab) {
        UI.getCurrent().navigate("desk/shortcuts");
        UI.getCurrent().navigate(ClientNavigation.url(client), QueryParameters.of("tab", tab));
        roundTrip();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
