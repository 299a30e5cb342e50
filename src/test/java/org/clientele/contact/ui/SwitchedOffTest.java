package org.clientele.contact.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientele.contact.TestContacts.withEmails;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.Stream;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.client.ui.ClientNavigation;
import org.clientele.contact.ContactId;
import org.clientele.contact.TestContacts;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithRecruiter;
import org.clientele.settings.FeatureSwitches;
import org.clientele.shared.Feature;
import org.clientele.shell.NotFoundView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is switched off leaves no trace (docs/features.md S1.43). Commits its client, since switches are committed. */
@IntegrationTest
@WithRecruiter
class SwitchedOffTest extends SpringBrowserlessTest {

    private static final String VCARD = "Download vCard";
    private static final String COPY = "Copy";

    @Autowired
    private TestClients clients;

    @Autowired
    private TestContacts contacts;

    @Autowired
    private FeatureSwitches switches;

    @Autowired
    private TestStaff staff;

    private ClientId client;
    private ContactId contact;

    @BeforeEach
    void aContactWithAnAddress() {
        client = clients.add("Switched off");
        contact = contacts.add(client, withEmails("Anna", "Nowak", "anna@switched.example"));
    }

    @AfterEach
    void switchOn() {
        turn(Feature.MAIL_PICKUP, true);
        turn(Feature.CONTACT_DIRECTLY, true);
    }

    @Test
    void mailPickupHasAPageAndAMenuEntryWhileItIsOn() {
        assertThat(navigate("desk/mail-pickup", MailPickupView.class)).isNotNull();
        assertThat(menu()).contains("desk/mail-pickup");
    }

    @Test
    void mailPickupLeavesNoPageMenuEntryOrLink() {
        turn(Feature.MAIL_PICKUP, false);

        assertThat(navigate("desk/mail-pickup", NotFoundView.class)).isNotNull();
        for (String page : pages()) {
            open(page);
            assertThat(menu()).as(page).doesNotContain("desk/mail-pickup");
            assertThat(links()).as(page).noneMatch(link -> link.contains("mail-pickup"));
            assertThat(text()).as(page).doesNotContain("Mail pick-up");
        }
    }

    @Test
    void contactingDirectlyLeavesNoLinkAndNoButton() {
        UI.getCurrent().navigate(ContactNavigation.url(contact));
        assertThat(links()).anyMatch(link -> link.startsWith("mailto:"));
        assertThat(labels()).contains(VCARD, COPY);

        turn(Feature.CONTACT_DIRECTLY, false);

        for (String page : pages()) {
            open(page);
            assertThat(links()).as(page).noneMatch(link -> link.startsWith("mailto:") || link.startsWith("tel:"));
            assertThat(labels()).as(page).doesNotContain(VCARD, COPY);
        }
        UI.getCurrent().navigate(ContactNavigation.url(contact));
        roundTrip();
        assertThat(text()).as("it can still be read").contains("anna@switched.example");
    }

    private List<String> pages() {
        return List.of(
                "desk",
                "desk/clients",
                "desk/clients/" + client.value(),
                "desk/contacts",
                ContactNavigation.url(contact),
                "desk/shortcuts");
    }

    /** With the tab of locations and contacts, where the page has it. */
    private void open(String page) {
        UI.getCurrent().navigate(page, QueryParameters.of("tab", ClientNavigation.CONTACTS_TAB));
        roundTrip();
    }

    private void turn(Feature feature, boolean on) {
        staff.as(Role.ADMINISTRATOR, () -> switches.turn(feature, on));
    }

    private List<String> menu() {
        return find(SideNavItem.class).from(UI.getCurrent()).all().stream()
                .map(SideNavItem::getPath)
                .toList();
    }

    private List<String> links() {
        return find(Anchor.class).from(UI.getCurrent()).all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    /** What screen readers call things that have no text. */
    private List<String> labels() {
        return find(Component.class).from(UI.getCurrent()).all().stream()
                .flatMap(component -> Stream.of("aria-label", "accessibleName", "title")
                        .flatMap(name -> Stream.of(
                                component.getElement().getAttribute(name),
                                component.getElement().getProperty(name)))
                        .filter(label -> label != null))
                .toList();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
