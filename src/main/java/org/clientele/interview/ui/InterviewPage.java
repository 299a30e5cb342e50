package org.clientele.interview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.clientele.interview.InterviewId;
import org.clientele.interview.InterviewState;
import org.clientele.interview.InterviewView;
import org.clientele.interview.Interviews;
import org.clientele.security.Role;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.PageParts;

/** One interview: when, where and with whom, what came of it, and its history. */
@Route(InterviewNavigation.PATH + "/:id")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER, Role.Names.OBSERVER})
public class InterviewPage extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Interviews interviews;
    private final InterviewEditing editing;
    private final InterviewDeletion deletion;
    private final PageParts parts;
    private final Clock clock;
    private String title = "";

    InterviewPage(
            Interviews interviews, InterviewEditing editing, InterviewDeletion deletion, PageParts parts, Clock clock) {
        this.interviews = interviews;
        this.editing = editing;
        this.deletion = deletion;
        this.parts = parts;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        parts.open(
                event,
                id -> interviews.find(new InterviewId(id)),
                interview -> interview.id().toRecordRef(),
                this::show);
    }

    private void show(InterviewView interview) {
        title = getTranslation("interview.title", interview.candidate());
        PageHeader header = new PageHeader(title);
        header.badges(badges(interview));
        getContent().removeAll();
        getContent()
                .add(
                        header,
                        parts.owner(
                                new RecordRef(
                                        RecordType.CLIENT,
                                        interview.parts().client().value()),
                                interview.client()));
        if (interview.archived()) {
            Div banner = new Div(new Span(getTranslation("interview.archived")));
            banner.addClassName("banner");
            if (deletion.mayRestore()) {
                banner.add(Buttons.of(
                        "action.restore", click -> deletion.restore(this, interview.id(), () -> reload(interview))));
            }
            getContent().add(banner);
        } else {
            header.actions(actions(interview));
        }
        getContent().add(parts.tabs(interview.id().toRecordRef()));
    }

    private Component[] badges(InterviewView interview) {
        List<Component> badges = new ArrayList<>();
        badges.add(InterviewTexts.state(this, interview.state()));
        badges.addAll(parts.badges(interview.id().toRecordRef()));
        return badges.toArray(Component[]::new);
    }

    private Component[] actions(InterviewView interview) {
        List<Component> buttons = new ArrayList<>();
        if (editing.mayWork()) {
            Runnable reload = () -> reload(interview);
            if (interview.state().canBecome(InterviewState.HELD)) {
                Button conclude = Buttons.of("interview.conclude", click -> conclude(interview, reload));
                if (interview.hasBegun(clock.instant())) {
                    conclude.addThemeVariants(ButtonVariant.PRIMARY);
                }
                buttons.add(conclude);
            }
            if (interview.state().isAhead()) {
                buttons.add(Buttons.of("action.edit", click -> editing.change(this, interview, reload)));
                buttons.add(Buttons.of("interview.cancel", click -> editing.cancel(this, interview, reload)));
            }
        }
        buttons.addAll(parts.actions(interview.id().toRecordRef()));
        if (editing.mayWork()) {
            buttons.add(Buttons.icon(
                    "vaadin:trash",
                    "action.delete",
                    click -> deletion.ask(this, interview.id(), interview.candidate(), () -> reload(interview))));
        }
        return buttons.toArray(Component[]::new);
    }

    private void reload(InterviewView interview) {
        interviews.find(interview.id()).ifPresent(this::show);
    }

    private void conclude(InterviewView interview, Runnable reload) {
        ConcludeForm form = new ConcludeForm();
        form.read(new ConcludeForm.Result(null));
        new FormDialog<>(
                        getTranslation("interview.conclude"),
                        form,
                        typed -> interviews.conclude(interview.id(), interview.version(), typed.toOutcome()))
                .onSaved(saved -> {
                    Notices.success(this, "interview.concluded");
                    reload.run();
                })
                .open();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
