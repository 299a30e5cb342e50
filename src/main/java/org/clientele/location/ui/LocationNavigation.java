package org.clientele.location.ui;

import org.clientele.client.ClientId;
import org.clientele.location.LocationDetails;
import org.clientele.location.LocationId;
import org.clientele.location.LocationView;
import org.clientele.location.Locations;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.ImpactDialog;
import org.clientele.shared.ui.Notices;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** How other features lead to locations: their addresses, and the dialogs in which they are made, edited and deleted. */
@Component
@NamedInterface("navigation")
public class LocationNavigation {

    static final String PATH = "desk/locations";

    private final Locations locations;

    LocationNavigation(Locations locations) {
        this.locations = locations;
    }

    /** The address within the application, without a leading slash. */
    public static String url(LocationId id) {
        return PATH + "/" + id.value();
    }

    /** Asks for a new location of the client. */
    public void add(ClientId client, Runnable done) {
        LocationForm form = new LocationForm();
        form.read(LocationDetails.empty());
        new FormDialog<>(form.getTranslation("location.new"), form, typed -> locations.add(client, typed))
                .onSaved(saved -> done.run())
                .open();
    }

    /** Lets the location be changed; what others have changed meanwhile is said there. */
    public void edit(LocationView location, Runnable done) {
        LocationForm form = new LocationForm();
        form.read(location.details());
        new FormDialog<>(
                        form.getTranslation("location.edit"),
                        form,
                        typed -> locations.change(location.id(), location.version(), typed))
                .onSaved(saved -> done.run())
                .open();
    }

    /**
     * Asks whether to delete the location, and says what happens to its contacts (docs/features.md S3.6).
     *
     * @param source stands on the page
     */
    public void delete(LocationView location, com.vaadin.flow.component.Component source, Runnable done) {
        new ImpactDialog(
                        source.getTranslation(
                                "location.delete.title", location.details().name()),
                        locations.impactOfArchiving(location.id()),
                        "action.delete",
                        () -> {
                            if (locations.archive(location.id()) instanceof SaveOutcome.Saved) {
                                Notices.success(
                                        source,
                                        "location.deleted",
                                        location.details().name());
                            } else {
                                Notices.failure(source, "common.gone");
                            }
                            done.run();
                        })
                .open();
    }
}
