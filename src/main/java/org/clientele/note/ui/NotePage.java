package org.clientele.note.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.clientele.note.NoteId;
import org.clientele.note.NoteRow;
import org.clientele.note.Notes;
import org.clientele.security.Role;
import org.clientele.shared.ui.Ids;
import org.clientele.shared.ui.RecordLinks;

/** The address of a note, which leads to the page of what it is about, where it stands among the others. */
@Route(NoteNavigation.PATH + "/:id")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER, Role.Names.OBSERVER})
public class NotePage extends Composite<Div> implements BeforeEnterObserver {

    private final Notes notes;
    private final RecordLinks links;

    NotePage(Notes notes, RecordLinks links) {
        this.notes = notes;
        this.links = links;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Ids.inRoute(event)
                .map(NoteId::new)
                .flatMap(notes::find)
                .ifPresentOrElse(note -> forward(event, note), () -> event.rerouteToError(NotFoundException.class));
    }

    private void forward(BeforeEnterEvent event, NoteRow note) {
        String page =
                links.url(note.subject()).orElseThrow(() -> new IllegalStateException("No page of " + note.subject()));
        event.forwardTo(
                page,
                QueryParameters.simple(Map.of(
                        "tab",
                        NoteNavigation.TAB,
                        NoteNavigation.PARAMETER,
                        note.id().value().toString())));
    }
}
