package org.clientele.vacancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.clientele.security.Role;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.PageParts;
import org.clientele.shared.ui.Times;
import org.clientele.vacancy.Vacancies;
import org.clientele.vacancy.VacancyAsked;
import org.clientele.vacancy.VacancyHead;
import org.clientele.vacancy.VacancyId;
import org.clientele.vacancy.VacancyPriority;
import org.clientele.vacancy.VacancyRef;
import org.clientele.vacancy.VacancyState;

/** One vacancy: what it is, whose it is and what one can do with it, and tabs with everything else. */
@Route(VacancyNavigation.LIST + "/:id")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER, Role.Names.OBSERVER})
public class VacancyPage extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Vacancies vacancies;
    private final VacancyEditing editing;
    private final VacancyActs acts;
    private final PageParts parts;
    private String title = "";

    VacancyPage(Vacancies vacancies, VacancyEditing editing, VacancyActs acts, PageParts parts) {
        this.vacancies = vacancies;
        this.editing = editing;
        this.acts = acts;
        this.parts = parts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        parts.open(
                event,
                id -> vacancies.head(new VacancyId(id)),
                vacancy -> vacancy.id().toRecordRef(),
                this::show);
    }

    private void show(VacancyHead vacancy) {
        title = vacancy.title();
        PageHeader header = new PageHeader(title).badges(badges(vacancy));
        VacancyRef ref = vacancy.ref();
        RecordRef client = new RecordRef(RecordType.CLIENT, ref.clientId().value());
        getContent().removeAll();
        getContent().add(header, parts.owner(client, ref.clientName()));
        if (ref.archived()) {
            getContent().add(banner(vacancy));
        } else {
            header.actions(actions(vacancy));
            if (vacancy.standing().state() == VacancyState.REQUESTED) {
                vacancies.asked(vacancy.id()).ifPresent(asked -> getContent().add(asked(vacancy, asked)));
            }
        }
        getContent().add(parts.tabs(vacancy.id().toRecordRef()));
    }

    private void reload(VacancyId id) {
        vacancies.head(id).ifPresent(this::show);
    }

    private Component[] badges(VacancyHead vacancy) {
        VacancyState state = vacancy.standing().state();
        VacancyPriority priority = vacancy.priority();
        List<Component> badges = new ArrayList<>();
        badges.add(StateColors.of(state).badge(VacancyTexts.of(state, this)));
        if (priority != VacancyPriority.NORMAL) {
            badges.add(StateColors.of(priority).badge(VacancyTexts.of(priority, this)));
        }
        badges.addAll(parts.badges(vacancy.id().toRecordRef()));
        return badges.toArray(Component[]::new);
    }

    private Component[] actions(VacancyHead vacancy) {
        List<Component> shown = new ArrayList<>();
        Runnable done = () -> reload(vacancy.id());
        if (acts.mayWork()) {
            shown.add(Buttons.primary("action.edit", click -> editing.edit(this, vacancy.id(), done)));
            shown.add(states(vacancy, done));
        }
        shown.addAll(parts.actions(vacancy.id().toRecordRef()));
        if (acts.mayWork()) {
            shown.add(Buttons.icon(
                    "vaadin:trash", "action.delete", click -> acts.askDelete(this, vacancy.id(), title, done)));
        }
        return shown.toArray(Component[]::new);
    }

    /** The states that the vacancy may go to, each as a verb. */
    private Component states(VacancyHead vacancy, Runnable done) {
        VacancyState from = vacancy.standing().state();
        MenuBar menu = new MenuBar();
        MenuItem item = menu.addItem(getTranslation("vacancy.state.change"));
        from.next()
                .forEach(next -> item.getSubMenu()
                        .addItem(
                                getTranslation(VacancyActs.verb(from, next)),
                                click -> acts.askState(this, vacancy, next, done)));
        return menu;
    }

    /** Who waits for an answer, and the two answers. */
    private Component asked(VacancyHead vacancy, VacancyAsked asked) {
        Div banner = new Div(new Span(getTranslation("vacancy.asked", asked.name(), Times.dateTime(this, asked.at()))));
        banner.addClassName("banner");
        if (acts.mayWork()) {
            VacancyState from = vacancy.standing().state();
            Div answers = new Div();
            answers.addClassName("card-actions");
            from.next()
                    .forEach(next -> answers.add(Buttons.of(
                            VacancyActs.verb(from, next),
                            click -> acts.askState(this, vacancy, next, () -> reload(vacancy.id())))));
            banner.add(answers);
        }
        return banner;
    }

    private Component banner(VacancyHead vacancy) {
        Div banner = new Div(new Span(getTranslation("vacancy.archived")));
        banner.addClassName("banner");
        if (acts.mayRestore()) {
            banner.add(Buttons.of(
                    "action.restore", click -> acts.restore(this, vacancy.id(), () -> reload(vacancy.id()))));
        }
        return banner;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
