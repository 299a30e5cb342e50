package org.clientele.submission.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import org.clientele.client.ui.ClientNavigation;
import org.clientele.contact.ui.ContactNavigation;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.security.Role;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.ListState;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.shared.ui.Times;
import org.clientele.shared.ui.UserPreferences;
import org.clientele.submission.OwedAnswer;
import org.clientele.submission.ReminderOutcome;
import org.clientele.submission.SilentClients;
import org.clientele.vacancy.ui.VacancyNavigation;
import org.jspecify.annotations.Nullable;

/** The answers that clients owe, the longest silence first (docs/features.md N13). */
@Route(SilentClientsView.PATH)
@Menu(title = "feedback.silent", order = 24, icon = "vaadin:hourglass")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER, Role.Names.OBSERVER})
public class SilentClientsView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "desk/silent-clients";

    private static final String CONTACTS = """
            ${item.contacts.map((contact, at) =>
              html`${at > 0 ? ', ' : ''}<a href="${contact.url}">${contact.name}</a>`)}""";
    private static final String REMIND = """
            <vaadin-button theme="tertiary" @click="${remind}" aria-label="%1$s: ${item.name}">%1$s</vaadin-button>""";

    /** As the browser draws it. */
    public record ContactLink(String name, String url) {}

    private final SilentClients clients;
    private final PagedGrid<OwedAnswer> grid;

    SilentClientsView(SilentClients clients, CurrentActor actor, UserPreferences preferences) {
        this.clients = clients;
        grid = new PagedGrid<>("silentClients", row -> row.submission().value(), preferences);
        grid.linkColumn("client", "feedback.client", OwedAnswer::clientName, row -> ClientNavigation.url(row.client()))
                .shares(2);
        grid.linkColumn(
                        "candidate",
                        "feedback.candidate",
                        OwedAnswer::candidate,
                        row -> SubmissionNavigation.url(row.submission()))
                .shares(2);
        grid.linkColumn(
                "vacancy", "feedback.vacancy", OwedAnswer::position, row -> VacancyNavigation.url(row.vacancy()));
        grid.column(
                        "contacts",
                        "feedback.contacts",
                        LitRenderer.<OwedAnswer>of(CONTACTS).withProperty("contacts", SilentClientsView::contacts))
                .shares(2);
        grid.column("since", "feedback.since", row -> Times.date(this, row.dueOn()))
                .onPhones();
        grid.column("reminded", "feedback.reminded", row -> day(row.remindedAt()));
        if (actor.may(Permission.WORK)) {
            grid.column("remind", "feedback.remind", remind()).onPhones();
        }
        grid.loads(state -> clients.page(state.page()));
        grid.whenEmpty(new EmptyState("feedback.none", "feedback.none.hint"));
        getContent().addClassName("list-page");
        getContent().add(new PageHeader(getPageTitle()), grid);
    }

    private static List<ContactLink> contacts(OwedAnswer row) {
        return row.contacts().stream()
                .map(contact -> new ContactLink(contact.name(), ContactNavigation.url(contact.contact())))
                .toList();
    }

    private String day(@Nullable Instant at) {
        return at == null ? "" : Times.date(this, at);
    }

    private LitRenderer<OwedAnswer> remind() {
        return LitRenderer.<OwedAnswer>of(REMIND.formatted(getTranslation("feedback.remind.now")))
                .withProperty("name", OwedAnswer::candidate)
                .withFunction("remind", this::remind);
    }

    private void remind(OwedAnswer row) {
        switch (clients.remind(row.submission())) {
            case ReminderOutcome.Asked(List<String> contacts) ->
                Notices.success(this, "feedback.remind.done", String.join(", ", contacts));
            case ReminderOutcome.NobodyToAsk nobody -> Notices.failure(this, "feedback.remind.nobody");
            case ReminderOutcome.NothingOwed nothing -> Notices.info(this, "feedback.remind.answered");
        }
        grid.refresh();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        grid.show(ListState.of(event.getLocation()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("feedback.silent");
    }
}
