package org.clientele.candidate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.CandidateView;
import org.clientele.candidate.Candidates;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.security.Role;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.PageParts;

/** One candidate: who it is and what one can do with it, and tabs with everything else (docs/features.md S2.23). */
@Route(CandidateNavigation.LIST + "/:id")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER, Role.Names.OBSERVER})
public class CandidatePage extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Candidates candidates;
    private final CandidateEditing editing;
    private final CandidateRemoval removal;
    private final PageParts parts;
    private final boolean mayWork;
    private String name = "";

    CandidatePage(
            Candidates candidates,
            CandidateEditing editing,
            CandidateRemoval removal,
            PageParts parts,
            CurrentActor actor) {
        this.candidates = candidates;
        this.editing = editing;
        this.removal = removal;
        this.parts = parts;
        this.mayWork = actor.may(Permission.WORK);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        parts.open(
                event,
                id -> candidates.find(new CandidateId(id)),
                candidate -> candidate.id().toRecordRef(),
                this::show);
    }

    private void show(CandidateView candidate) {
        name = candidate.details().fullName();
        PageHeader header = new PageHeader(name).badges(badges(candidate));
        getContent().removeAll();
        getContent().add(header, line(candidate));
        if (candidate.archived()) {
            getContent().add(banner(candidate.id()));
        } else {
            header.actions(actions(candidate.id()));
        }
        getContent().add(parts.tabs(candidate.id().toRecordRef()));
    }

    private void reload(CandidateId id) {
        candidates.find(id).ifPresent(this::show);
    }

    private Component[] badges(CandidateView candidate) {
        List<Component> badges = new ArrayList<>();
        badges.add(consent(candidate));
        badges.addAll(parts.badges(candidate.id().toRecordRef()));
        return badges.toArray(Component[]::new);
    }

    private Component consent(CandidateView candidate) {
        BadgeColor color = CandidateTexts.color(candidate.consent());
        return color.badge(getTranslation("candidate.consent.badge." + candidate.consent()));
    }

    /** What the person is, and the number that stands for the name where that is hidden. */
    private Component line(CandidateView candidate) {
        Div line = new Div();
        line.addClassName("record-owner");
        if (!candidate.details().headline().isEmpty()) {
            line.add(new Span(candidate.details().headline() + " · "));
        }
        Span number = new Span(getTranslation("candidate.numbered", Integer.toString(candidate.number())));
        number.addClassName("secondary");
        line.add(number);
        return line;
    }

    private Component[] actions(CandidateId id) {
        List<Component> shown = new ArrayList<>();
        Runnable done = () -> reload(id);
        if (mayWork) {
            shown.add(Buttons.primary("action.edit", click -> editing.edit(this, id, done)));
        }
        shown.addAll(parts.actions(id.toRecordRef()));
        if (mayWork) {
            shown.add(Buttons.icon("vaadin:trash", "action.delete", click -> removal.ask(this, id, name, done)));
        }
        return shown.toArray(Component[]::new);
    }

    private Component banner(CandidateId id) {
        Div banner = new Div(new Span(getTranslation("candidate.archived")));
        banner.addClassName("banner");
        if (removal.mayRestore()) {
            banner.add(Buttons.of("action.restore", click -> removal.restore(this, id, () -> reload(id))));
        }
        return banner;
    }

    @Override
    public String getPageTitle() {
        return name;
    }
}
