package org.clientele.attachment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clientele.attachment.AttachmentId;
import org.clientele.attachment.AttachmentRow;
import org.clientele.attachment.Attachments;
import org.clientele.record.RecordSubject;
import org.clientele.security.Role;
import org.clientele.shared.ui.BelongsTo;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.PageParts;
import org.clientele.shared.ui.RecordLinks;

/** One attachment: what is said of it, its versions, and its history. */
@Route(AttachmentNavigation.PATH + "/:id")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER, Role.Names.OBSERVER})
public class AttachmentPage extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, BelongsTo {

    private final Attachments attachments;
    private final AttachmentActions actions;
    private final PageParts parts;
    private final RecordLinks links;
    private String name = "";
    private Optional<RecordSubject> owner = Optional.empty();

    AttachmentPage(Attachments attachments, AttachmentActions actions, PageParts parts, RecordLinks links) {
        this.attachments = attachments;
        this.actions = actions;
        this.parts = parts;
        this.links = links;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        parts.open(
                event,
                id -> attachments.find(new AttachmentId(id)),
                row -> row.id().toRecordRef(),
                this::show);
    }

    private void show(AttachmentRow row) {
        name = row.fileName();
        PageHeader header = new PageHeader(name).badges(FileTexts.badges(row, this));
        header.actions(actions(row));
        getContent().removeAll();
        getContent().add(header);
        owner = attachments.subjectOf(row.id());
        showOwner();
        getContent().add(parts.tabs(row.id().toRecordRef()));
    }

    private Component[] actions(AttachmentRow row) {
        List<Component> shown = new ArrayList<>();
        Anchor download = FileTexts.download(row.id(), row.number(), row.fileName());
        shown.add(download);
        if (actions.mayWork()) {
            Runnable reload = () -> attachments.find(row.id()).ifPresentOrElse(this::show, this::showGone);
            shown.add(Buttons.primary("attachment.newVersion", click -> actions.addVersion(row, reload)));
            shown.add(Buttons.of("action.edit", click -> actions.edit(row, reload)));
            shown.add(Buttons.of("action.delete", click -> actions.delete(this, row.id(), row.fileName(), reload)));
        }
        shown.addAll(parts.actions(row.id().toRecordRef()));
        return shown.toArray(Component[]::new);
    }

    /** What was deleted here can be taken back for a moment, and is then shown again. */
    private void showGone() {
        getContent().removeAll();
        getContent().add(new PageHeader(name));
        showOwner();
        getContent().add(new EmptyState("attachment.gone", "attachment.gone.hint"));
    }

    private void showOwner() {
        owner.ifPresent(record -> getContent().add(parts.owner(record.ref(), record.title())));
    }

    @Override
    public Optional<Above> above() {
        return owner.flatMap(record -> links.url(record.ref()).map(url -> new Above(record.title(), url)));
    }

    @Override
    public String getPageTitle() {
        return name;
    }
}
