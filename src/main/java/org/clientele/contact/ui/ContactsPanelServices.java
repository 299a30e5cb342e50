package org.clientele.contact.ui;

import java.util.List;
import org.clientele.contact.ContactList;
import org.clientele.location.Locations;
import org.clientele.location.ui.LocationNavigation;
import org.clientele.shared.ui.PeopleNote;
import org.springframework.stereotype.Component;

/** What the tab "Locations and contacts" works with. */
@Component
record ContactsPanelServices(
        ContactList list,
        Locations locations,
        LocationNavigation locationDialogs,
        ContactEditing editing,
        ContactMoving moving,
        CardActions actions,
        ContactReach reach,
        List<PeopleNote> notes) {}
