package org.clientele.contact.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.clientele.client.ClientId;
import org.clientele.client.ui.ClientNavigation;
import org.clientele.contact.BusinessCard;
import org.clientele.contact.ClientContacts;
import org.clientele.location.LocationId;
import org.clientele.location.LocationView;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.Icons;
import org.clientele.shared.ui.PeopleNote;
import org.jspecify.annotations.Nullable;

/** The locations of a client with the contacts there (docs/features.md S3.2 to S3.10, S3.18, S3.19). */
final class ContactsPanel extends Composite<Div> {

    /** Cards at first, and how many more each time; more at once are neither looked at nor light. */
    private static final int STEP = 60;

    private final ClientId client;
    private final boolean editable;
    private final ContactsPanelServices services;
    private final TextField search = new TextField();
    private final Div notes = new Div();
    private final Div groups = new Div();
    private int limit = STEP;

    /** @param editable whether the client is not archived */
    ContactsPanel(ClientId client, boolean editable, ContactsPanelServices services) {
        this.client = client;
        this.services = services;
        this.editable = editable && services.actions().mayWork();
        search.setPlaceholder(getTranslation("contact.search"));
        search.setAriaLabel(getTranslation("contact.search"));
        search.setPrefixComponent(Icons.of("vaadin:search"));
        search.setClearButtonVisible(true);
        search.setMaxLength(200);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("filter-text");
        search.addValueChangeListener(event -> show());
        Div bar = new Div(search);
        bar.addClassName("filter-bar");
        if (this.editable) {
            bar.add(
                    Buttons.of("contact.add", click -> addContact(null)),
                    Buttons.of(
                            "location.new", click -> services.locationDialogs().add(client, this::show)));
        }
        groups.addClassName("location-groups");
        getContent().add(bar, notes, groups);
        show();
    }

    /** Links from elsewhere open a form at once; only once, however often one turns to this tab. */
    @Override
    protected void onAttach(AttachEvent event) {
        Location address = event.getUI().getActiveViewLocation();
        if (editable && ComponentUtil.getData(event.getUI(), Location.class) != address) {
            ComponentUtil.setData(event.getUI(), Location.class, address);
            String add = address.getQueryParameters()
                    .getSingleParameter(ClientNavigation.ADD_PARAMETER)
                    .orElse("");
            if (add.equals(ClientNavigation.ADD_CONTACT)) {
                addContact(null);
            } else if (add.equals(ClientNavigation.ADD_LOCATION)) {
                services.locationDialogs().add(client, this::show);
            }
        }
    }

    private void show() {
        String text = search.getValue();
        ClientContacts contacts = services.list().of(client, text, limit);
        List<LocationView> locations = services.locations().of(client);
        showNotes();
        groups.removeAll();
        if (locations.isEmpty() && contacts.cards().isEmpty() && text.isBlank()) {
            groups.add(empty());
            return;
        }
        boolean searching = !text.isBlank();
        locations.stream()
                .filter(location -> !searching || isThere(location.id(), contacts))
                .forEach(location -> groups.add(group(location, contacts)));
        if (isThere(null, contacts)
                || editable && !searching && !contacts.cards().isEmpty()) {
            groups.add(group(null, contacts));
        }
        if (searching && contacts.cards().isEmpty()) {
            groups.add(new EmptyState("common.noHits", "contact.search.noHits"));
        }
        if (contacts.more()) {
            groups.add(Buttons.of("contact.more", click -> {
                limit += STEP;
                show();
            }));
        }
    }

    private void showNotes() {
        notes.removeAll();
        services.notes().stream()
                .sorted(Comparator.comparingInt(PeopleNote::order))
                .forEach(note -> notes.add(note.create(client.value())));
    }

    private LocationGroup group(@Nullable LocationView location, ClientContacts contacts) {
        LocationId id = location == null ? null : location.id();
        List<BusinessCardView> cards = contacts.cards().stream()
                .filter(card -> Objects.equals(card.locationId(), id))
                .map(this::card)
                .toList();
        LocationGroup group = new LocationGroup(location, cards);
        if (editable) {
            group.onDrop(contact -> {
                if (!Objects.equals(contact.location(), id)) {
                    services.moving().drop(this, contact.moved(), id, this::show);
                }
            });
        }
        if (editable && location != null) {
            group.actions(
                    location.details().name(),
                    () -> services.locationDialogs().edit(location, this::show),
                    () -> services.locationDialogs().delete(location, this, this::show),
                    () -> addContact(location.id()));
        }
        return group;
    }

    private BusinessCardView card(BusinessCard card) {
        return new BusinessCardView(card, client, services.actions(), services.reach(), this::show);
    }

    private static boolean isThere(@Nullable LocationId location, ClientContacts contacts) {
        return contacts.cards().stream().anyMatch(card -> Objects.equals(card.locationId(), location));
    }

    private void addContact(@Nullable LocationId location) {
        services.editing().add(this, client, location, this::show);
    }

    private Component empty() {
        return editable
                ? new EmptyState(
                        "contact.section.empty",
                        "contact.section.empty.hint",
                        Buttons.of("contact.add", click -> addContact(null)),
                        Buttons.of(
                                "location.new",
                                click -> services.locationDialogs().add(client, this::show)))
                : new EmptyState("contact.section.empty", "contact.section.empty.readOnly");
    }
}
