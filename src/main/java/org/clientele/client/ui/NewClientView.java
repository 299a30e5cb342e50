package org.clientele.client.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.clientele.client.ClientDuplicates;
import org.clientele.client.Clients;
import org.clientele.security.CurrentActor;
import org.clientele.security.Role;
import org.clientele.shared.ui.PageHeader;

/** Adds a client (docs/features.md S0.22, S0.23, S0.27). */
@Route(ClientNavigation.NEW)
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER})
public class NewClientView extends Composite<Div> implements HasDynamicTitle {

    NewClientView(FormChoices choices, Clients clients, ClientDuplicates duplicates, CurrentActor actor) {
        ClientForm form = new ClientForm(choices, null);
        form.read(ClientInput.empty(actor.requireStaff().id()));
        getContent()
                .add(
                        new PageHeader(getPageTitle()),
                        new ClientEditor(
                                form,
                                new DuplicateWarning(form, duplicates, null),
                                clients::create,
                                ClientNavigation.LIST));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("client.new");
    }
}
