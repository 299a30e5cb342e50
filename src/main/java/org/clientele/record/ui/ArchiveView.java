package org.clientele.record.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.clientele.record.Archive;
import org.clientele.record.ArchivedRow;
import org.clientele.record.RecordTitle;
import org.clientele.record.RestoreOutcome;
import org.clientele.security.Role;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.ListState;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.shared.ui.RecordLinks;
import org.clientele.shared.ui.Times;
import org.clientele.shared.ui.UserPreferences;

/** What was deleted and can still be restored. */
@Route(ArchiveView.PATH)
@Menu(title = "archive.title", order = 60, icon = "vaadin:archive")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD})
public class ArchiveView extends Composite<Div> implements HasDynamicTitle, AfterNavigationObserver {

    static final String PATH = "desk/archive";

    private static final String RESTORE = """
            <vaadin-button theme="tertiary" aria-label="${item.label}" @click="${restore}">${item.text}</vaadin-button>""";

    private static final String HOW = """
            ${item.url ? html`<a href="${item.url}">${item.text}</a>` : item.text}""";

    private final Archive archive;
    private final RecordLinks links;
    private final PagedGrid<ArchivedRow> grid;

    ArchiveView(Archive archive, RecordLinks links, UserPreferences preferences) {
        this.archive = archive;
        this.links = links;
        grid = new PagedGrid<>("archive", row -> row.record().id(), preferences);
        grid.column("title", "archive.record", ArchivedRow::title).shares(2).onPhones();
        grid.column(
                        "type",
                        "archive.type",
                        row -> getTranslation("record.type." + row.record().type()))
                .width("7rem");
        grid.column("client", "archive.client", ArchivedRow::client).shares(2);
        grid.column("how", "archive.how", how()).shares(2);
        grid.column("by", "archive.by", ArchivedRow::by);
        grid.column("at", "archive.at", row -> Times.dateTime(this, row.at())).width("11rem");
        grid.column("left", "archive.daysLeft", row -> getTranslation("archive.days", row.daysLeft()))
                .width("8rem");
        grid.column("restore", "common.actions", restoreButton()).width("8rem").onPhones();
        grid.loads(state -> archive.page(state.page()));
        grid.whenEmpty(new EmptyState("archive.empty", "archive.empty.hint"));
        getContent().addClassName("list-page");
        getContent().add(new PageHeader(getPageTitle()), grid);
    }

    private Renderer<ArchivedRow> restoreButton() {
        return LitRenderer.<ArchivedRow>of(RESTORE)
                .withProperty("text", row -> getTranslation("action.restore"))
                .withProperty("label", row -> getTranslation("archive.restore", row.title()))
                .withFunction("restore", this::askToRestore);
    }

    /** What was merged can be taken out again on the page of the record that it became part of. */
    private Renderer<ArchivedRow> how() {
        return LitRenderer.<ArchivedRow>of(HOW)
                .withProperty(
                        "text",
                        row -> Optional.ofNullable(row.mergedInto())
                                .map(kept -> getTranslation("archive.mergedInto", kept.title()))
                                .orElseGet(() -> getTranslation("archive.deleted")))
                .withProperty(
                        "url",
                        row -> Optional.ofNullable(row.mergedInto())
                                .flatMap(kept -> links.url(kept.ref()))
                                .orElse(""));
    }

    /** What was merged does not come back as if nothing had happened, so that is said first. */
    private void askToRestore(ArchivedRow row) {
        RecordTitle kept = row.mergedInto();
        if (kept == null) {
            restore(row);
            return;
        }
        ConfirmDialog dialog = new ConfirmDialog(
                getTranslation("archive.restore", row.title()),
                getTranslation("archive.restore.merged", row.title(), kept.title()),
                getTranslation("action.restore"),
                confirm -> restore(row));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("action.cancel"));
        dialog.open();
    }

    private void restore(ArchivedRow row) {
        switch (archive.restore(row.record())) {
            case RestoreOutcome.Restored restored -> Notices.success(this, "archive.restored", restored.title());
            case RestoreOutcome.Gone gone -> Notices.failure(this, "archive.gone", row.title());
        }
        grid.refresh();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        grid.show(ListState.of(event.getLocation()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("archive.title");
    }
}
