package org.clientele.contact.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.clientele.contact.Collector;
import org.clientele.contact.MailPickups;
import org.clientele.contact.PickupOutcome;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.security.Role;
import org.clientele.shared.Feature;
import org.clientele.shared.ForFeature;
import org.clientele.shared.search.SearchText;
import org.clientele.shared.ui.Icons;
import org.clientele.shared.ui.ListState;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.Times;
import org.clientele.shared.ui.UserPreferences;

/** The mail pick-up desk: who may collect a client's mail today, and the log of who did (docs/features.md N8). */
@Route("desk/mail-pickup")
@Menu(title = "pickup.title", order = 30, icon = "vaadin:mailbox")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER, Role.Names.OBSERVER})
@ForFeature(Feature.MAIL_PICKUP)
public class MailPickupView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private final MailPickups pickups;
    private final Clock clock;
    private final boolean mayWork;
    private final TextField search = new TextField();
    private final Div found = new Div();
    private final PickupLog log;

    MailPickupView(MailPickups pickups, CurrentActor actor, UserPreferences preferences, Clock clock) {
        this.pickups = pickups;
        this.clock = clock;
        this.mayWork = actor.may(Permission.WORK);
        this.log = new PickupLog(pickups, preferences, today());
        search.setLabel(getTranslation("pickup.search"));
        search.setHelperText(getTranslation("pickup.search.hint"));
        search.setPrefixComponent(Icons.of("vaadin:search"));
        search.setClearButtonVisible(true);
        search.setMaxLength(200);
        search.setAutofocus(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("pickup-search");
        search.addValueChangeListener(event -> show());
        found.addClassName("pickup-found");
        found.getElement().setAttribute("aria-live", "polite");
        H2 logTitle = new H2(getTranslation("pickup.log"));
        logTitle.addClassName("pickup-title");
        getContent().addClassName("list-page");
        getContent().add(new PageHeader(getPageTitle()), search, found, logTitle, log);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Times.zone());
    }

    private void show() {
        found.removeAll();
        if (search.getValue().isBlank()) {
            return;
        }
        List<Collector> collectors = pickups.find(search.getValue());
        boolean conclusive = SearchText.of(search.getValue()) instanceof SearchText.Fragment;
        if (!conclusive) {
            found.add(new Paragraph(getTranslation("pickup.tooShort")));
        } else if (collectors.isEmpty()) {
            found.add(new Paragraph(getTranslation("pickup.nobody")));
        }
        if (!collectors.isEmpty()) {
            found.add(list(collectors));
        }
    }

    private UnorderedList list(List<Collector> collectors) {
        LocalDate today = today();
        UnorderedList list = new UnorderedList();
        list.addClassName("collectors");
        collectors.forEach(collector -> list.add(new CollectorLine(collector, today, mayWork, this::handOver)));
        return list;
    }

    private void handOver(Collector collector, String remark) {
        switch (pickups.log(collector.id(), remark, Times.zone())) {
            case PickupOutcome.Logged logged -> {
                Notices.success(this, "pickup.logged", collector.name());
                log.refresh();
            }
            case PickupOutcome.Refused refused -> Notices.failure(this, "pickup.may." + refused.why());
            case PickupOutcome.Invalid invalid -> Notices.failure(this, invalid.messageKey());
            case PickupOutcome.Gone gone -> Notices.failure(this, "common.gone");
        }
        show();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        log.show(ListState.of(event.getLocation()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("pickup.title");
    }
}
