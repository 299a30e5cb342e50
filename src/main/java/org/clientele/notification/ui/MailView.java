package org.clientele.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import org.clientele.notification.MailState;
import org.clientele.notification.Outbox;
import org.clientele.notification.OutboxRow;
import org.clientele.security.Role;
import org.clientele.shared.Slice;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.FilterBar;
import org.clientele.shared.ui.ListState;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.shared.ui.RowActions;
import org.clientele.shared.ui.Times;
import org.clientele.shared.ui.UserPreferences;

/** The mails that wait, were sent or were refused. Without a mail server it is where they can be read. */
@Route("desk/settings/mail")
@Menu(title = "mail.title", order = 98, icon = "vaadin:envelope-o")
@RolesAllowed(Role.Names.ADMINISTRATOR)
@StyleSheet("notification.css")
public class MailView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private static final String STATE = "state";
    private static final String SUBJECT = """
            <vaadin-button class="mail-subject" theme="tertiary" @click="${read}">${item.text}</vaadin-button
            >${item.problem ? html`<div class="secondary mail-problem">${item.problem}</div>` : ''}""";

    private final Outbox outbox;
    private final PagedGrid<OutboxRow> grid;
    private final FilterBar filters;

    MailView(Outbox outbox, UserPreferences preferences) {
        this.outbox = outbox;
        grid = new PagedGrid<>("outbox", OutboxRow::id, preferences);
        addColumns();
        grid.actions(new RowActions<OutboxRow>(OutboxRow::subject)
                .opens(MailView::read)
                .option("mail.read", "vaadin:eye", row -> true, MailView::read)
                .option("mail.sendAgain", "vaadin:refresh", row -> true, this::sendAgain)
                .option("mail.drop", "vaadin:trash", row -> true, this::drop));
        grid.loads(this::load);
        grid.whenEmpty(new EmptyState("mail.empty", "mail.empty.hint"));
        filters = new FilterBar(grid);
        filters.choice(
                STATE,
                "mail.state",
                List.of(MailState.values()),
                MailState::name,
                state -> getTranslation("mail.state." + state));
        getContent().addClassName("list-page");
        getContent().add(new PageHeader(getPageTitle()).actions(Buttons.of("mail.test", click -> sendTest())), filters);
        warn(outbox.isServerConfigured(), "mail.noServer");
        warn(outbox.areLinksConfigured(), "mail.noBaseUrl");
        getContent().add(bounces());
        getContent().add(grid);
    }

    private void addColumns() {
        grid.column(
                        "subject",
                        "mail.subject",
                        LitRenderer.<OutboxRow>of(SUBJECT)
                                .withProperty("text", OutboxRow::subject)
                                // As long as all goes well, there is nothing to make room for.
                                .withProperty("problem", row -> MailTexts.problem(this, row))
                                .withFunction("read", MailView::read))
                .shares(5)
                .onPhones();
        grid.column("recipient", "mail.recipient", OutboxRow::recipient).shares(2);
        grid.column(STATE, "mail.state", BadgeColor.renderer(row -> MailTexts.state(this, row), MailTexts::color))
                .width("8rem")
                .onPhones();
        grid.column("createdAt", "mail.createdAt", row -> Times.dateTime(this, row.createdAt()))
                .width("12rem");
        grid.column("sentAt", "mail.sentAt", row -> row.sentAt() == null ? "" : Times.dateTime(this, row.sentAt()))
                .width("12rem")
                .hiddenAtFirst();
        grid.column("attempts", "mail.attempts", OutboxRow::attempts)
                .width("6rem")
                .numeric()
                .hiddenAtFirst();
    }

    private void warn(boolean isFine, String key) {
        if (!isFine) {
            Paragraph hint = new Paragraph(getTranslation(key));
            hint.addClassName("mail-hint");
            getContent().add(hint);
        }
    }

    /** Whether mails that come back are heard of. */
    private Paragraph bounces() {
        return outbox.bounceBox()
                .map(box -> {
                    Paragraph state = new Paragraph(
                            box.problem().isEmpty()
                                    ? getTranslation(
                                            "mail.bounces",
                                            box.mailbox(),
                                            box.readAt() == null ? "–" : Times.dateTime(this, box.readAt()))
                                    : getTranslation("mail.bounces.problem", box.mailbox(), box.problem()));
                    state.addClassName(box.problem().isEmpty() ? "secondary" : "mail-hint");
                    return state;
                })
                .orElseGet(() -> {
                    Paragraph none = new Paragraph(getTranslation("mail.bounces.none"));
                    none.addClassName("secondary");
                    return none;
                });
    }

    private Slice<OutboxRow> load(ListState state) {
        return Arrays.stream(MailState.values())
                .filter(wanted -> wanted.name().equals(state.value(STATE)))
                .findFirst()
                .map(wanted -> outbox.page(state.page(), wanted))
                .orElseGet(() -> outbox.page(state.page()));
    }

    private static void read(OutboxRow row) {
        new MailDialog(row).open();
    }

    private void sendAgain(OutboxRow row) {
        outbox.sendAgain(row.id());
        grid.refresh();
        Notices.success(this, "mail.sendAgain.done");
    }

    private void drop(OutboxRow row) {
        outbox.drop(row.id());
        grid.refresh();
        Notices.success(this, "mail.drop.done");
    }

    private void sendTest() {
        outbox.sendTest()
                .ifPresentOrElse(
                        address -> {
                            grid.refresh();
                            Notices.success(this, "mail.test.done", address);
                        },
                        () -> Notices.failure(this, "mail.test.noAddress"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        ListState state = ListState.of(event.getLocation());
        filters.show(state);
        grid.show(state);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mail.title");
    }
}
