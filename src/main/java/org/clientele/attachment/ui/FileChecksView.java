package org.clientele.attachment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import org.clientele.attachment.FileCheckRow;
import org.clientele.attachment.FileChecks;
import org.clientele.security.Role;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.ListState;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.shared.ui.RowActions;
import org.clientele.shared.ui.Times;
import org.clientele.shared.ui.UserPreferences;

/** What the nightly file checks have found. */
@Route("desk/settings/files")
@Menu(title = "attachment.check.title", order = 96.5, icon = "vaadin:paperclip")
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class FileChecksView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private final PagedGrid<FileCheckRow> grid;

    FileChecksView(FileChecks checks, UserPreferences preferences) {
        grid = new PagedGrid<>("fileChecks", FileCheckRow::id, preferences);
        grid.column("startedAt", "attachment.check.startedAt", row -> Times.dateTime(this, row.startedAt()))
                .onPhones();
        grid.column("missing", "attachment.check.missing", row -> number(row.missing()))
                .numeric()
                .onPhones();
        grid.column("removed", "attachment.check.removed", row -> number(row.removed()))
                .numeric()
                .onPhones();
        grid.column("contents", "attachment.check.contents", row -> number(row.contents()))
                .numeric();
        grid.column("seconds", "attachment.check.seconds", row -> number(seconds(row)))
                .numeric();
        grid.actions(new RowActions<FileCheckRow>(row -> Times.dateTime(this, row.startedAt()))
                .option(
                        "attachment.check.findings",
                        "vaadin:list",
                        row -> row.missing() + row.removed() > 0,
                        row -> new FindingsDialog(checks.findings(row.id())).open()));
        grid.loads(state -> checks.page(state.page()));
        grid.whenEmpty(new EmptyState("attachment.check.empty", "attachment.check.empty.hint"));
        getContent().addClassName("list-page");
        getContent().add(new PageHeader(getPageTitle()), grid);
    }

    private static long seconds(FileCheckRow row) {
        return Duration.between(row.startedAt(), row.finishedAt()).toSeconds();
    }

    private String number(long number) {
        return getTranslation("attachment.check.number", number);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        grid.show(ListState.of(event.getLocation()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("attachment.check.title");
    }
}
