package org.clientele.client.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.clientele.client.ClientDetails;
import org.clientele.client.ClientDuplicates;
import org.clientele.client.Clients;
import org.clientele.security.CurrentActor;
import org.clientele.security.Role;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.FormDrafts;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.PageParts;

/** Adds a client (docs/features.md S0.22, S0.23, S0.27). */
@Route(ClientNavigation.NEW)
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER})
public class NewClientView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Clients clients;
    private final FormDrafts drafts;
    private final LookUpPanel lookUp;
    private final ClientEditor editor;

    NewClientView(
            FormChoices choices,
            Clients clients,
            ClientDuplicates duplicates,
            LookUps lookUps,
            PageParts parts,
            CurrentActor actor) {
        this.clients = clients;
        this.drafts = parts.drafts(RecordType.CLIENT);
        ClientForm form = new ClientForm(choices, null);
        form.append(drafts);
        form.read(ClientInput.empty(actor.requireStaff().id()));
        lookUp = lookUps.panel(form);
        editor = new ClientEditor(
                form, new DuplicateWarning(form, duplicates, null), this::create, ClientNavigation.LIST);
        editor.offer(lookUp);
        getContent().add(new PageHeader(getPageTitle()), editor);
    }

    /** Whoever came from another form goes on there with the new client. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        editor.goesOnTo(client -> ClientNavigation.nextUrl(client, event.getLocation()));
    }

    private SaveOutcome create(ClientDetails typed) {
        SaveOutcome outcome = drafts.write()
                .map(act -> clients.create(typed, id -> {
                    act.accept(new RecordRef(RecordType.CLIENT, id.value()));
                    lookUp.tell(id, typed);
                }))
                .orElseGet(() -> new SaveOutcome.Invalid(Map.of()));
        if (outcome instanceof SaveOutcome.Saved) {
            drafts.kept();
        }
        return outcome;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("client.new");
    }
}
