package org.clientele.contact.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientele.contact.TestContacts.collecting;
import static org.clientele.contact.TestContacts.named;
import static org.clientele.contact.TestContacts.with;
import static org.clientele.contact.TestContacts.withEmails;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.dnd.DropEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.Authority;
import org.clientele.contact.ContactDetails;
import org.clientele.contact.ContactId;
import org.clientele.contact.Contacts;
import org.clientele.contact.InactiveReason;
import org.clientele.contact.TestContacts;
import org.clientele.location.LocationDetails;
import org.clientele.location.LocationId;
import org.clientele.location.Locations;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
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
class ContactsPanelTest extends SpringBrowserlessTest {

    @Autowired
    private TestClients clients;

    @Autowired
    private TestContacts testContacts;

    @Autowired
    private Contacts contacts;

    @Autowired
    private Locations locations;

    @Autowired
    private TestStaff staff;

    private ClientId client;

    @BeforeEach
    void aClient() {
        client = clients.add("Żółw Shipping");
    }

    @Test
    @WithRecruiter
    void cardsStandInTheirLocationsAndThoseWithoutOneLast() {
        LocationId dock = location("Dock", true);
        location("Gate", false);
        testContacts.add(client, with("Anna", "Nowak", dock, null, List.of()));
        testContacts.add(client, named("Ewa", "Lis"));

        open();

        assertThat(texts(H3.class)).containsExactly("Dock", "Gate", "Without a location");
        assertThat(find(ListItem.class).withClassName("business-card").all()).hasSize(2);
        assertThat(button("Edit location: Dock")).isNotNull();
        assertThat(button("Delete location: Dock")).isNotNull();
        assertThat(button("Add contact: Dock")).isNotNull();
    }

    @Test
    void aContactIsDroppedAmongThoseWithoutALocationThoughThereAreNone() {
        ContactId anna = testContacts.add(client, with("Anna", "Nowak", location("Dock", true), null, List.of()));
        open();
        LocationGroup withoutLocation = find(LocationGroup.class).all().getLast();
        assertThat(withoutLocation.getElement().getTextRecursively()).startsWith("Without a location");

        UI.getCurrent()
                .getInternals()
                .setActiveDragSourceComponent(find(BusinessCardView.class).single());
        ComponentUtil.fireEvent(withoutLocation, new DropEvent<>(withoutLocation, true, "move"));

        assertThat(contacts.find(anna).orElseThrow().details().locationId()).isNull();
    }

    @Test
    void theSearchBarFindsContacts() {
        testContacts.add(client, withEmails("Łucja", "Świątek", "ls@zolw.example"));
        testContacts.add(client, named("Ewa", "Lis"));
        open();

        test(unlabelled("Find a contact by name or e-mail").getFirst()).setValue("wiat");

        assertThat(cards()).containsExactly("Łucja Świątek");
    }

    @Test
    void aContactIsAddedAtALocationAndStoppedByAWrongAddress() {
        LocationId dock = location("Dock", false);
        open();

        test(button("Add contact: Dock")).click();
        test(field("First name")).setValue("Anna");
        test(unlabelled("E-mail").getFirst()).setValue("anna(at)zolw");
        test(button("Save")).click();

        assertThat(field("Last name").isInvalid()).isTrue();
        TextField email = unlabelled("E-mail").getFirst();
        assertThat(email.getErrorMessage()).isEqualTo("An e-mail address has exactly one @.");

        test(field("Last name")).setValue("Nowak");
        test(email).setValue("anna@zolw.example");
        test(button("Save")).click();

        assertThat(cards()).containsExactly("Anna Nowak");
        ContactId id = contacts.colleagues(client).getFirst().id();
        assertThat(testContacts.details(id).locationId()).isEqualTo(dock);
        assertThat(find(Anchor.class).withText("anna@zolw.example").single().getHref())
                .isEqualTo("mailto:anna@zolw.example");
    }

    @Test
    void aSecondAddressIsAddedMadeTheFirstAndRemoved() {
        ContactId id = testContacts.add(client, withEmails("Anna", "Nowak", "old@zolw.example"));
        open();

        test(button("Edit: Anna Nowak")).click();
        test(button("Add an e-mail address")).click();
        List<TextField> emails = unlabelled("E-mail");
        test(emails.getLast()).setValue("new@zolw.example");
        test(button("Use this one first")).click();
        test(button("Save")).click();

        assertThat(emails(id)).containsExactly("new@zolw.example", "old@zolw.example");

        test(button("Edit: Anna Nowak")).click();
        test(find(Button.class)
                        .withAttribute("aria-label", "Remove this e-mail address")
                        .all()
                        .getFirst())
                .click();
        test(button("Save")).click();

        assertThat(emails(id)).containsExactly("old@zolw.example");
    }

    @Test
    void theFormSaysWhoElseHasAnAddress() {
        testContacts.add(client, withEmails("Ewa", "Lis", "office@zolw.example"));
        open();

        test(button("Add contact")).click();
        test(unlabelled("E-mail").getFirst()).setValue("office@zolw.example");

        assertThat(find(Anchor.class).withText("Ewa Lis (Żółw Shipping)").exists())
                .isTrue();
    }

    @Test
    void aContactIsMovedByTheMenu() {
        LocationId dock = location("Dock", false);
        ContactId id = testContacts.add(client, named("Anna", "Nowak"));
        open();

        menu(0);
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Object> places = find(RadioButtonGroup.class).single();
        test(places).selectItem("Dock");
        test(button("Save")).click();

        assertThat(testContacts.details(id).locationId()).isEqualTo(dock);
    }

    @Test
    void deletingSuggestsToDeactivateAndAsksWhy() {
        ContactId boss = testContacts.add(client, named("Ewa", "Lis"));
        testContacts.add(client, with("Anna", "Nowak", null, boss, List.of()));
        open();

        menu(0, 3);
        assertThat(find(ListItem.class)
                        .withText("1 contact reports to this person")
                        .exists())
                .isTrue();
        test(button("Deactivate instead")).click();
        LocalDate back = LocalDate.now().plusMonths(3);
        test(find(DatePicker.class).withCaption("Return date").single()).setValue(back);
        test(button("Deactivate")).click();

        assertThat(contacts.find(boss).orElseThrow().activity().reason()).isEqualTo(InactiveReason.LEFT);
        assertThat(contacts.find(boss).orElseThrow().activity().returnsOn()).isEqualTo(back);

        test(button("Reactivate: Ewa Lis")).click();

        assertThat(contacts.find(boss).orElseThrow().activity().active()).isTrue();
    }

    @Test
    void aDeletedContactLeavesTheCards() {
        testContacts.add(client, named("Anna", "Nowak"));
        open();

        menu(0, 3);
        test(button("Delete")).click();

        assertThat(cards()).isEmpty();
    }

    @Test
    void twoContactsAreMergedFieldByField() {
        ContactId kept = testContacts.add(client, withEmails("Anna", "Nowak", "a@zolw.example"));
        ContactId absorbed = testContacts.add(client, collecting("Anna", "Nowakowa", Authority.unlimited()));
        open();

        menu(0, 2);
        @SuppressWarnings("unchecked")
        ComboBox<Object> other =
                find(ComboBox.class).withCaption("The other contact").single();
        test(other).selectItem("Anna Nowakowa");
        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Merge into Anna Nowak");
        test(button("Merge")).click();

        ContactDetails now = testContacts.details(kept);
        assertThat(now.lastName()).isEqualTo("Nowak");
        assertThat(now.mayCollectMail()).isEqualTo(Authority.unlimited());
        assertThat(contacts.find(absorbed).orElseThrow().archived()).isTrue();
        assertThat(cards()).containsExactly("Anna Nowak");
    }

    @Test
    void whoSavesAfterAnotherChoosesFieldByField() {
        ContactId id = testContacts.add(client, named("Anna", "Nowak"));
        open();
        test(button("Edit: Anna Nowak")).click();
        test(field("Position")).setValue("Head of HR");
        staff.as(Role.TEAM_LEAD, () -> contacts.change(id, testContacts.version(id), named("Anna", "Kowalska")));

        test(button("Save")).click();
        test(button("Save the chosen")).click();

        assertThat(testContacts.details(id).lastName()).isEqualTo("Kowalska");
        assertThat(testContacts.details(id).position()).isEqualTo("Head of HR");
    }

    @Test
    void aLocationIsDeletedAndItsContactsStay() {
        LocationId dock = location("Dock", false);
        testContacts.add(client, with("Anna", "Nowak", dock, null, List.of()));
        open();

        test(button("Delete location: Dock")).click();
        assertThat(find(ListItem.class)
                        .withText("1 contact stays, without a location")
                        .exists())
                .isTrue();
        test(button("Delete")).click();

        assertThat(texts(H3.class)).containsExactly("Without a location");
        assertThat(cards()).containsExactly("Anna Nowak");
    }

    @Test
    void aNewLocationTakesTheHeadquarters() {
        location("Dock", true);
        open();

        test(button("New location")).click();
        test(field("Name")).setValue("Tower");
        test(find(com.vaadin.flow.component.checkbox.Checkbox.class)
                        .withCaption("Headquarters")
                        .single())
                .click();
        test(button("Save")).click();

        assertThat(texts(H3.class)).containsExactly("Tower", "Dock");
    }

    @Test
    @WithObserver
    void anObserverSeesCardsWithoutAnythingToActOn() {
        staff.as(Role.RECRUITER, () -> testContacts.add(client, withEmails("Anna", "Nowak", "a@zolw.example")));

        open();

        assertThat(cards()).containsExactly("Anna Nowak");
        assertThat(find(Anchor.class).withText("a@zolw.example").exists()).isFalse();
        assertThat(find(Button.class).withText("Add contact").exists()).isFalse();
        assertThat(find(MenuBar.class).withClassName("icon-menu").exists()).isFalse();
    }

    @Test
    void anArchivedClientsContactsAreReadOnly() {
        testContacts.add(client, named("Anna", "Nowak"));
        clients.archive(client);

        open();

        assertThat(find(Button.class).withText("Add contact").exists()).isFalse();
        assertThat(find(Notification.class).exists()).isFalse();
    }

    private void open() {
        UI.getCurrent()
                .navigate(
                        "desk/clients/" + client.value(), com.vaadin.flow.router.QueryParameters.of("tab", "contacts"));
    }

    private void menu(int card, int item) {
        test(
                        MenuBarTester.class,
                        find(MenuBar.class).withClassName("icon-menu").all().get(card))
                .clickItem(0, item);
    }

    private void menu(int item) {
        menu(0, item);
    }

    private List<String> cards() {
        return texts(H4.class);
    }

    private <T extends Component> List<String> texts(Class<T> type) {
        return find(type).all().stream()
                .map(heading -> heading.getElement().getTextRecursively())
                .toList();
    }

    private Button button(String name) {
        return find(Button.class).all().stream()
                .filter(button -> name.equals(button.getText())
                        || name.equals(button.getElement().getAttribute("aria-label")))
                .reduce((first, last) -> last)
                .orElseThrow(() -> new AssertionError("No button " + name));
    }

    /** Fields that have a name for screen readers alone. */
    private List<TextField> unlabelled(String name) {
        return find(TextField.class).all().stream()
                .filter(field -> field.getAriaLabel().filter(name::equals).isPresent())
                .toList();
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private List<String> emails(ContactId id) {
        return testContacts.details(id).emails().stream()
                .map(email -> email.value())
                .toList();
    }

    private LocationId location(String name, boolean headquarters) {
        LocationDetails details = new LocationDetails(name, "", "", "", "", "", headquarters, "", "");
        return new LocationId(((Saved) locations.add(client, details)).id());
    }
}
