package org.clientele.contact.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clientele.client.ClientId;
import org.clientele.client.ClientList;
import org.clientele.client.ClientRef;
import org.clientele.contact.ContactId;
import org.clientele.contact.Contacts;
import org.clientele.location.LocationId;
import org.clientele.location.LocationView;
import org.clientele.location.Locations;
import org.clientele.shared.ui.DataForm;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.SearchField;
import org.clientele.shared.ui.StillThere;
import org.jspecify.annotations.Nullable;

/** Moves contacts to another location, or to another client (docs/features.md S3.10). */
@org.springframework.stereotype.Component
class ContactMoving {

    private final Contacts contacts;
    private final Locations locations;
    private final ClientList clients;
    private final StillThere there;

    ContactMoving(Contacts contacts, Locations locations, ClientList clients, StillThere there) {
        this.contacts = contacts;
        this.locations = locations;
        this.clients = clients;
        this.there = there;
    }

    /** A contact as it was read. */
    record Moved(ContactId id, long version, String name, ClientId client) {}

    /** Moves at once, for who has dropped the card there. */
    void drop(Component source, Moved contact, @Nullable LocationId location, Runnable done) {
        Outcomes.tell(
                source, contacts.moveTo(location, contact.id(), contact.version()), "contact.moved", contact.name());
        done.run();
    }

    /** Asks to which of the client's locations. */
    void askLocation(Component source, Moved contact, @Nullable LocationId now, Runnable done) {
        there.orTell(source, contact.id().value(), () -> chooseLocation(source, contact, now, done), done);
    }

    private void chooseLocation(Component source, Moved contact, @Nullable LocationId now, Runnable done) {
        LocationChoice form = new LocationChoice(locations.of(contact.client()));
        form.read(new Place(now));
        new FormDialog<>(
                        form.getTranslation("contact.move.title", contact.name()),
                        form,
                        chosen -> contacts.moveTo(chosen.locationId(), contact.id(), contact.version()))
                .onSaved(saved -> {
                    Notices.success(source, "contact.moved", contact.name());
                    done.run();
                })
                .open();
    }

    /** Asks to which other client. */
    void askClient(Component source, Moved contact, Runnable done) {
        there.orTell(source, contact.id().value(), () -> chooseClient(source, contact, done), done);
    }

    private void chooseClient(Component source, Moved contact, Runnable done) {
        ClientChoice form = new ClientChoice(clients, contact.client());
        form.read(new Employer(null));
        new FormDialog<>(
                        form.getTranslation("contact.moveToClient.title", contact.name()),
                        form,
                        chosen -> contacts.moveTo(
                                Objects.requireNonNull(chosen.clientId()), contact.id(), contact.version()))
                .onSaved(saved -> {
                    Notices.success(source, "contact.moved", contact.name());
                    done.run();
                })
                .open();
    }

    public record Place(@Nullable LocationId locationId) {}

    public record Employer(@Nullable ClientId clientId) {}

    /** The client's locations, and none of them. */
    private static final class LocationChoice extends DataForm<Place> {

        LocationChoice(List<LocationView> locations) {
            super(Place.class);
            List<Optional<LocationId>> places = new ArrayList<>();
            locations.forEach(location -> places.add(Optional.of(location.id())));
            places.add(Optional.empty());
            RadioButtonGroup<Optional<LocationId>> choice = new RadioButtonGroup<>(getTranslation("contact.location"));
            choice.setItems(places);
            choice.setItemLabelGenerator(place -> locations.stream()
                    .filter(location -> Optional.of(location.id()).equals(place))
                    .findFirst()
                    .map(location -> location.details().name())
                    .orElseGet(() -> getTranslation("contact.location.none")));
            field(choice)
                    .withConverter(place -> place.orElse(null), Optional::ofNullable)
                    .bind("locationId");
            add(choice);
        }
    }

    /** Any client but the present one, searched as one types. */
    private static final class ClientChoice extends DataForm<Employer> {

        ClientChoice(ClientList clients, ClientId now) {
            super(Employer.class);
            SearchField<ClientRef> choice = new SearchField<>(
                    "contact.client", ClientRef::name, (text, page) -> clients.choices(text, page, now));
            choice.setHelperText(getTranslation("contact.moveToClient.hint"));
            field(choice)
                    .asRequired(getTranslation("error.required"))
                    .withConverter(client -> client == null ? null : client.id(), (ClientId id) -> null)
                    .bind("clientId");
            fields(choice);
        }
    }
}
