package org.clientele.client.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.clientele.client.ClientStatusDetails;
import org.clientele.client.ClientStatusItem;
import org.clientele.client.ClientStatuses;
import org.clientele.client.StatusColour;
import org.clientele.security.Role;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.PageKeys;

/** The list of statuses, which the administrator edits. */
@Route("desk/settings/statuses")
@Menu(title = "statuses.title", order = 92, icon = "vaadin:flag")
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class StatusesView extends Composite<Div> implements HasDynamicTitle {

    private final ClientStatuses statuses;
    private final EntryList<ClientStatusItem> list;

    StatusesView(ClientStatuses statuses) {
        this.statuses = statuses;
        list = new EntryList<>(statuses::list, (status, place) -> statuses.move(status.id(), status.version(), place))
                .column(
                        "client.name",
                        status -> StatusColours.of(status.colour()).badge(status.name()))
                .actions(ClientStatusItem::name, this::edit, this::remove);
        list.refresh();
        PageKeys.on(this, "n", this::add);
        getContent().addClassName("settings-page");
        getContent()
                .add(
                        new PageHeader(getPageTitle()).actions(Buttons.primary("action.add", click -> add())),
                        new Paragraph(getTranslation("statuses.hint")),
                        list);
    }

    private void add() {
        StatusForm form = new StatusForm();
        form.read(new ClientStatusDetails("", StatusColour.BLUE));
        new FormDialog<>(getTranslation("status.new"), form, statuses::add)
                .onSaved(saved -> list.refresh())
                .open();
    }

    private void edit(ClientStatusItem status) {
        StatusForm form = new StatusForm();
        form.read(new ClientStatusDetails(status.name(), status.colour()));
        new FormDialog<>(
                        getTranslation("status.edit", status.name()),
                        form,
                        typed -> statuses.change(status.id(), status.version(), typed))
                .onSaved(saved -> list.refresh())
                .open();
    }

    private void remove(ClientStatusItem status) {
        Select<ClientStatusItem> others = new Select<>();
        others.setLabel(getTranslation("status.replacement"));
        others.setItems(statuses.list().stream()
                .filter(other -> !other.id().equals(status.id()))
                .toList());
        others.setItemLabelGenerator(ClientStatusItem::name);
        new EntryRemoval<>(
                        this,
                        status.name(),
                        () -> statuses.remove(status.id(), status.version()),
                        others,
                        other -> statuses.replaceSome(
                                status.id(), Objects.requireNonNull(other).id()),
                        list::refresh)
                .ask();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("statuses.title");
    }
}
