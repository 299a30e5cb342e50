package org.clientele.client.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Optional;
import org.clientele.client.ClientCheck;
import org.clientele.client.ClientDetails;
import org.clientele.client.ClientDuplicates;
import org.clientele.client.ClientId;
import org.clientele.client.ClientView;
import org.clientele.client.Clients;
import org.clientele.security.Role;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.ConflictDialog;
import org.clientele.shared.ui.Ids;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.ThreeWayMerge;
import org.jspecify.annotations.Nullable;

/** Edits a client (docs/features.md S0.11, S0.33, S3.38). */
@Route(ClientNavigation.LIST + "/:id/edit")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER})
public class EditClientView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final FormChoices choices;
    private final Clients clients;
    private final ClientDuplicates duplicates;
    private final LookUps lookUps;

    /** What the form's content was made of, to tell one's own changes from those of others. */
    private @Nullable ClientView base;

    EditClientView(FormChoices choices, Clients clients, ClientDuplicates duplicates, LookUps lookUps) {
        this.choices = choices;
        this.clients = clients;
        this.duplicates = duplicates;
        this.lookUps = lookUps;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<ClientView> found =
                Ids.inRoute(event).map(ClientId::new).flatMap(clients::find).filter(client -> !client.archived());
        found.ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(ClientView client) {
        base = client;
        ClientForm form = new ClientForm(choices, client.id());
        form.read(ClientInput.of(client.details()));
        LookUpPanel lookUp = lookUps.panel(form);
        ClientEditor editor = new ClientEditor(
                form,
                new DuplicateWarning(form, duplicates, client.id()),
                typed -> save(typed, lookUp),
                ClientNavigation.url(client.id()));
        editor.offer(lookUp);
        if (client.parentHidden()) {
            form.tellOfHiddenParent();
        }
        editor.askBeforeReplacing(typed -> Objects.requireNonNull(base).parentHidden() && typed.parentId() != null);
        editor.onConflict((typed, conflict) -> resolve(editor, typed, conflict));
        editor.onGone(() -> clients.ref(client.id()).isPresent());
        getContent().removeAll();
        getContent().add(new PageHeader(getPageTitle()), editor);
    }

    private SaveOutcome save(ClientDetails typed, LookUpPanel lookUp) {
        ClientView current = Objects.requireNonNull(base);
        return clients.save(current.id(), current.version(), typed, () -> lookUp.tell(current.id(), typed));
    }

    private void resolve(ClientEditor editor, ClientDetails typed, SaveOutcome.Conflict conflict) {
        ClientView before = Objects.requireNonNull(base);
        ClientView theirs = clients.find(before.id()).orElse(before);
        ThreeWayMerge<ClientDetails> merge =
                ThreeWayMerge.of(before.details(), ClientCheck.of(typed).clean(), theirs.details());
        ClientFieldTexts texts = new ClientFieldTexts(this, getLocale(), choices);
        new ConflictDialog<>(this, merge, conflict, texts::label, texts::value)
                .onChosen(merged -> {
                    base = theirs;
                    editor.save(merged);
                })
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("client.edit", base == null ? "" : base.details().name());
    }
}
