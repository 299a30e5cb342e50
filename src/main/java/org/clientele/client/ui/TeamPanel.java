package org.clientele.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientele.client.AssignmentDetails;
import org.clientele.client.AssignmentPart;
import org.clientele.client.AssignmentRights;
import org.clientele.client.AssignmentView;
import org.clientele.client.Assignments;
import org.clientele.client.ClientId;
import org.clientele.security.AccountId;
import org.clientele.security.AccountRef;
import org.clientele.security.CurrentActor;
import org.clientele.settings.InstalledVisibility;
import org.clientele.settings.Visibility;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.PersonColors;
import org.clientele.shared.ui.Question;
import org.clientele.shared.ui.Times;
import org.jspecify.annotations.Nullable;

/**
 * Those who work for a client. Whoever may assign has the colleagues beside it, to drag onto the client's team or to add
 * by their button.
 */
final class TeamPanel extends Composite<Div> {

    private final ClientId client;
    private final Assignments assignments;
    private final FormChoices choices;
    private final InstalledVisibility visibility;
    private final CurrentActor actor;

    TeamPanel(
            ClientId client,
            Assignments assignments,
            FormChoices choices,
            InstalledVisibility visibility,
            CurrentActor actor) {
        this.client = client;
        this.assignments = assignments;
        this.choices = choices;
        this.visibility = visibility;
        this.actor = actor;
        getContent().addClassName("client-team");
        refresh();
    }

    private void refresh() {
        AssignmentRights rights = assignments.rightsOn(client);
        List<AssignmentView> team = assignments.of(client);
        Div present = new Div();
        present.addClassName("client-team-present");
        if (team.isEmpty()) {
            present.add(new EmptyState("assignment.empty", "assignment.empty.hint"));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("team-people");
            team.forEach(one -> list.add(line(one, rights == AssignmentRights.ALL)));
            present.add(list);
        }
        getContent().removeAll();
        getContent().add(present);
        if (rights == AssignmentRights.TAKE) {
            present.add(Buttons.primary("assignment.take", click -> take()));
        } else if (rights == AssignmentRights.ALL) {
            present.add(Buttons.primary("assignment.add", click -> add(null)));
            getContent().add(colleagues(team, present));
        }
    }

    private ListItem line(AssignmentView one, boolean mayChange) {
        Avatar avatar = PersonColors.avatar(one.account().id(), one.account().name());
        Span days = new Span(days(one));
        days.addClassName("secondary");
        ListItem line = new ListItem(
                avatar,
                new Span(one.account().name()),
                new Span(getTranslation("assignment.part." + one.part())),
                days);
        if (one.state() == AssignmentView.State.OVER) {
            line.addClassName("over");
        } else if (mayChange) {
            Div buttons = new Div(
                    Buttons.icon("vaadin:pencil", "assignment.change", click -> change(one)),
                    Buttons.icon("vaadin:close-circle-o", "assignment.end", click -> askToEnd(one)));
            buttons.addClassName("row-actions");
            line.add(buttons);
        }
        return line;
    }

    private String days(AssignmentView one) {
        return one.until() == null
                ? getTranslation("assignment.since", Times.date(this, one.from()))
                : getTranslation("assignment.period", Times.date(this, one.from()), Times.date(this, one.until()));
    }

    private Component colleagues(List<AssignmentView> team, Div present) {
        Set<AccountId> assigned = team.stream()
                .filter(one -> one.state() != AssignmentView.State.OVER)
                .map(one -> one.account().id())
                .collect(Collectors.toSet());
        Div panel = new Div(new H3(getTranslation("assignment.colleagues")));
        panel.addClassName("client-team-colleagues");
        choices.owners().stream()
                .filter(person -> !assigned.contains(person.id()))
                .forEach(person -> panel.add(colleague(person)));
        DropTarget.create(present)
                .addDropListener(drop -> drop.getDragData()
                        .filter(AccountRef.class::isInstance)
                        .map(AccountRef.class::cast)
                        .ifPresent(this::add));
        return panel;
    }

    private Component colleague(AccountRef person) {
        Avatar avatar = PersonColors.avatar(person.id(), person.name());
        Button button = Buttons.icon("vaadin:plus", "assignment.add", click -> add(person));
        button.setAriaLabel(getTranslation("assignment.add.person", person.name()));
        Div line = new Div(avatar, new Span(person.name()), button);
        line.addClassName("colleague");
        DragSource.create(line).setDragData(person);
        return line;
    }

    private void add(@Nullable AccountRef person) {
        boolean owned = assignments.of(client).stream()
                .anyMatch(one -> one.part() == AssignmentPart.OWNER && one.state() == AssignmentView.State.IN_FORCE);
        AssignmentForm form = new AssignmentForm(choices.owners(), null);
        form.read(new AssignmentDetails(
                person == null ? null : person.id(),
                owned ? AssignmentPart.RECRUITER : AssignmentPart.OWNER,
                null,
                null,
                false));
        new FormDialog<>(getTranslation("assignment.add"), form, typed -> assignments.assign(client, typed))
                .onSaved(saved -> refresh())
                .open();
    }

    private void change(AssignmentView one) {
        AssignmentForm form = new AssignmentForm(choices.owners(), one.account());
        form.read(one.toDetails());
        new FormDialog<>(
                        getTranslation("assignment.change.title", one.account().name()),
                        form,
                        typed -> assignments.change(one.id(), one.version(), typed))
                .onSaved(saved -> refresh())
                .open();
    }

    private void askToEnd(AssignmentView one) {
        String name = one.account().name();
        new Question(
                        this,
                        getTranslation("assignment.end.title", name),
                        getTranslation(
                                visibility.current() == Visibility.EVERYBODY
                                        ? "assignment.end.text"
                                        : "assignment.end.losesSight",
                                name))
                .dangerous()
                .ask(
                        getTranslation("assignment.end"),
                        () -> tell(assignments.end(one.id(), one.version()), "assignment.ended", name));
    }

    private void take() {
        AssignmentDetails self = AssignmentDetails.of(actor.requireStaff().id(), AssignmentPart.OWNER);
        tell(assignments.assign(client, self), "assignment.taken", "");
    }

    private void tell(SaveOutcome outcome, String doneKey, String name) {
        if (outcome instanceof SaveOutcome.Saved) {
            Notices.success(this, doneKey, name);
        } else {
            Notices.failure(this, "assignment.outdated");
        }
        refresh();
    }
}
