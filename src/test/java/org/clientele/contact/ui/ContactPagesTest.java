package org.clientele.contact.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientele.contact.TestContacts.named;
import static org.clientele.contact.TestContacts.withEmails;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactMerges;
import org.clientele.contact.ContactRow;
import org.clientele.contact.Contacts;
import org.clientele.contact.MergePreview;
import org.clientele.contact.MergeRequest;
import org.clientele.contact.TestContacts;
import org.clientele.location.LocationDetails;
import org.clientele.location.LocationId;
import org.clientele.location.Locations;
import org.clientele.location.ui.LocationNavigation;
import org.clientele.security.WithLead;
import org.clientele.security.WithObserver;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.SaveOutcome.Saved;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithRecruiter
class ContactPagesTest extends SpringBrowserlessTest {

    @Autowired
    private TestClients clients;

    @Autowired
    private TestContacts testContacts;

    @Autowired
    private Contacts contacts;

    @Autowired
    private ContactMerges merges;

    @Autowired
    private Locations locations;

    private ClientId client;

    @BeforeEach
    void aClient() {
        client = clients.add("Żółw Shipping");
    }

    @Test
    void thePageShowsTheContactAndItsClient() {
        ContactId id = testContacts.add(client, withEmails("Anna", "Nowak", "anna@zolw.example"));

        open(id);

        assertThat(find(H1.class).first().getText()).isEqualTo("Anna Nowak");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("mailto:anna@zolw.example", "desk/clients/" + client.value());
        assertThat(find(DescriptionList.Description.class).all())
                .extracting(fact -> fact.getElement().getTextRecursively())
                .contains(contacts.find(id).orElseThrow().userName());
    }

    @Test
    void anUnknownOrMalformedIdIsNoPage() {
        for (String id : List.of("x", UUID.randomUUID().toString(), "%00")) {
            UI.getCurrent().navigate("desk/contacts/" + id);
            assertThat(getCurrentView()).as(id).isNotInstanceOf(ContactPage.class);
            UI.getCurrent().navigate("desk/locations/" + id);
            assertThat(getCurrentView()).as(id).isNotInstanceOf(ContactPage.class);
        }
    }

    @Test
    void aMergeIsUndoneFromThePageOfTheKeptContact() {
        ContactId kept = testContacts.add(client, named("Anna", "Nowak"));
        ContactId absorbed = testContacts.add(client, withEmails("Anna", "Nowakowa", "a@zolw.example"));
        merge(kept, absorbed);

        open(absorbed);
        assertThat(find(Div.class).withClassName("banner").single().getElement().getTextRecursively())
                .contains("merged into", "Anna Nowak");
        assertThat(find(Button.class).withText("Edit").exists()).isFalse();

        open(kept);
        test(find(Button.class).withText("Undo merge").single()).click();

        assertThat(contacts.find(absorbed).orElseThrow().archived()).isFalse();
        assertThat(testContacts.details(kept).emails()).isEmpty();
    }

    @Test
    @WithLead
    void aTeamLeadBringsADeletedContactBack() {
        ContactId id = testContacts.add(client, named("Anna", "Nowak"));
        contacts.archive(id);

        open(id);
        test(find(Button.class).withText("Restore").single()).click();

        assertThat(contacts.find(id).orElseThrow().archived()).isFalse();
        assertThat(find(Button.class).withText("Edit").exists()).isTrue();
    }

    @Test
    void theListShowsContactsOfAllClientsAndKeepsItsFilterInTheAddress() {
        ContactId anna = testContacts.add(client, named("Qanna", "Qnowak"));
        testContacts.add(clients.add("Qother"), named("Qewa", "Qlis"));

        UI.getCurrent().navigate("desk/contacts", com.vaadin.flow.router.QueryParameters.of("q", "qnow"));

        assertThat(rows()).extracting(ContactRow::id).containsExactly(anna);

        UI.getCurrent()
                .navigate(
                        "desk/contacts",
                        com.vaadin.flow.router.QueryParameters.of(
                                "client", client.value().toString()));

        assertThat(rows()).extracting(ContactRow::id).containsExactly(anna);
    }

    @Test
    @WithObserver
    void anObserverSeesTheListAndCannotAdd() {
        UI.getCurrent().navigate("desk/contacts");

        assertThat(getCurrentView()).isInstanceOf(ContactsView.class);
        assertThat(find(Button.class).withText("Add").exists()).isFalse();
    }

    @Test
    void aLocationHasAPageWithHowApplicantsGetThere() {
        LocationDetails details =
                new LocationDetails("Dock", "Doki 1", "80-001", "Gdańsk", "PL", "", true, "Tram 8", "Ms Lis");
        LocationId id = new LocationId(((Saved) locations.add(client, details)).id());

        UI.getCurrent().navigate(LocationNavigation.url(id));

        assertThat(find(H1.class).first().getText()).isEqualTo("Dock");
        assertThat(find(Span.class).withText("Tram 8").exists()).isTrue();
        assertThat(find(Button.class).withClassName("favourite-star").exists()).isTrue();
    }

    private void merge(ContactId kept, ContactId absorbed) {
        MergePreview preview = merges.preview(kept, absorbed).orElseThrow();
        merges.merge(new MergeRequest(
                kept, preview.kept().version(), absorbed, preview.absorbed().version(), preview.chosen(List.of())));
    }

    private List<ContactRow> rows() {
        @SuppressWarnings("unchecked")
        Grid<ContactRow> grid = find(Grid.class).single();
        return grid.getGenericDataView().getItems().toList();
    }

    private static void open(ContactId id) {
        UI.getCurrent().navigate(ContactNavigation.url(id));
    }
}
