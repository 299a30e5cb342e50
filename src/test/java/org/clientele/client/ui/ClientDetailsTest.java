package org.clientele.client.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.Clients;
import org.clientele.client.Industries;
import org.clientele.client.TestClients;
import org.clientele.security.WithLead;
import org.clientele.security.WithObserver;
import org.clientele.security.WithRecruiter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithRecruiter
class ClientDetailsTest extends SpringBrowserlessTest {

    @Autowired
    TestClients testClients;

    @Autowired
    Clients clients;

    @Autowired
    Industries industries;

    @Test
    void everythingThatWasEnteredIsShown() {
        ClientId id = testClients.add(
                testClients.filled("Acme", industries.list().getFirst().id()));
        open(id);

        assertThat(find(H1.class).first().getText()).isEqualTo("Acme");
        assertThat(facts())
                .contains(
                        "Acme Spółka Akcyjna",
                        industries.list().getFirst().name(),
                        "1234563218",
                        "123456785",
                        "0000000001",
                        "ul. Długa 1\n00-001 Łódź\nPoland");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("mailto:office@example.org", "tel:+48221234567", "https://example.org");
        assertThat(find(Span.class).withClassName("paragraphs").single().getText())
                .isEqualTo("Two\nparagraphs");
    }

    @Test
    void theGroupLinksToWhatIsAboveAndBelow() {
        ClientId top = testClients.add("Top");
        ClientId low = testClients.add(TestClients.with(
                testClients.named("Low"), testClients.firstStatus().id(), top));

        open(top);
        assertThat(find(Anchor.class).withText("Low").single().getHref())
                .endsWith(low.value().toString());
        open(low);
        assertThat(find(Anchor.class).withText("Top").single().getHref())
                .endsWith(top.value().toString());
    }

    @Test
    void anUnknownOrMalformedIdIsNoPage() {
        for (String id : List.of("x", UUID.randomUUID().toString(), "1-1-1-1-1", "%00")) {
            UI.getCurrent().navigate("desk/clients/" + id);
            assertThat(getCurrentView()).as(id).isNotInstanceOf(ClientDetailsView.class);
        }
    }

    @Test
    void aLinkToATabOfTheSamePageTurnsToIt() {
        ClientId id = testClients.add("Acme");
        open(id);
        assertThat(openTab()).isEqualTo("Overview");

        UI.getCurrent().navigate("desk/clients/" + id.value(), QueryParameters.of("tab", "history"));
        assertThat(openTab()).isEqualTo("History");

        open(id);
        assertThat(openTab()).isEqualTo("Overview");
    }

    @Test
    void aContactIsAddedFromThePagesHeader() {
        open(testClients.add("Acme"));

        test(find(Button.class).withText("Add contact").first()).click();

        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("New contact");
        test(find(Button.class).withText("Cancel").single()).click();
        tabs().setSelectedIndex(2);
        roundTrip();
        tabs().setSelectedIndex(1);
        roundTrip();
        assertThat(find(Dialog.class).exists()).as("it opens once").isFalse();
    }

    @Test
    void onlyWhoTypesTheExactNameDeletes() {
        ClientId id = testClients.add("Acme & Söhne");
        open(id);
        test(MenuBarTester.class, findInView(MenuBar.class).single()).clickItem(0, 2);
        Button confirm = find(Button.class).withText("Delete").single();
        TextField typed = find(TextField.class).single();

        test(typed).setValue("acme");
        assertThat(confirm.isEnabled()).isFalse();
        test(typed).setValue("Acme & Söhne");
        test(confirm).click();

        assertThat(clients.find(id).orElseThrow().archived()).isTrue();
        assertThat(find(Span.class)
                        .withText("This client is in the archive and can only be read.")
                        .exists())
                .isTrue();
        assertThat(find(Button.class).withText("Edit").exists()).isFalse();
        assertThat(find(Button.class).withText("Restore").exists())
                .as("that is for team leads")
                .isFalse();
    }

    @Test
    @WithLead
    void aTeamLeadTakesADeletionBack() {
        ClientId id = testClients.add("Acme");
        testClients.archive(id);
        open(id);

        test(find(Button.class).withText("Restore").single()).click();

        assertThat(clients.find(id).orElseThrow().archived()).isFalse();
        assertThat(find(Button.class).withText("Edit").exists()).isTrue();
    }

    @Test
    void otherFeaturesActOnTheClientAsWell() {
        open(testClients.add("Acme"));

        assertThat(find(Button.class).withAriaLabel("Favourite").exists()).isTrue();
    }

    @Test
    @WithObserver
    void anObserverOnlyReads() {
        open(testClients.add("Acme"));

        assertThat(find(H1.class).first().getText()).isEqualTo("Acme");
        assertThat(find(Button.class).withText("Edit").exists()).isFalse();
        assertThat(find(Button.class).withText("Add contact").exists()).isFalse();
    }

    private TabSheet tabs() {
        return find(TabSheet.class).single();
    }

    private String openTab() {
        roundTrip();
        return tabs().getSelectedTab().getLabel();
    }

    private void open(ClientId id) {
        UI.getCurrent().navigate("desk/clients/" + id.value());
    }

    private List<String> facts() {
        return find(DescriptionList.Description.class).all().stream()
                .map(fact -> fact.getElement().getTextRecursively())
                .toList();
    }
}
