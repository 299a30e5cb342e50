package org.clientele.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.clientele.security.AccountRef;
import org.clientele.security.Accounts;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.security.Role;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.PageKeys;
import org.clientele.shared.ui.Question;
import org.clientele.shared.ui.StaffAction;
import org.clientele.team.TeamDetails;
import org.clientele.team.TeamView;
import org.clientele.team.Teams;

/** The agency's teams: who leads them, who belongs to them (docs/features.md S0.35). */
@Route("desk/teams")
@Menu(title = "teams.title", order = 50, icon = "vaadin:group")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD})
public class TeamsView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private final Teams teams;
    private final Accounts accounts;
    private final List<StaffAction> actions;
    private final boolean mayAdminister;
    private final Div list = new Div();

    TeamsView(Teams teams, Accounts accounts, List<StaffAction> actions, CurrentActor actor) {
        this.teams = teams;
        this.accounts = accounts;
        this.actions = List.copyOf(actions);
        this.mayAdminister = actor.may(Permission.ADMINISTER);
        PageHeader header = new PageHeader(getPageTitle());
        if (mayAdminister) {
            header.actions(add());
            PageKeys.on(this, "n", this::create);
        }
        list.addClassName("teams");
        getContent().add(header, new Paragraph(getTranslation("teams.hint")), list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        List<TeamView> all = teams.list();
        list.removeAll();
        Map<StaffAction, Predicate<UUID>> applying =
                actions.stream().collect(Collectors.toMap(Function.identity(), StaffAction::appliesTo));
        all.forEach(team -> list.add(new TeamCard(team, applying, buttons(team))));
        if (all.isEmpty()) {
            list.add(
                    mayAdminister
                            ? new EmptyState("teams.empty", "teams.empty.hint", add())
                            : new EmptyState("teams.empty", "teams.empty.askAdministrator"));
        }
    }

    private Component add() {
        return Buttons.primary("action.add", click -> create());
    }

    private List<Component> buttons(TeamView team) {
        List<Component> buttons = new ArrayList<>();
        if (team.editable()) {
            buttons.add(Buttons.icon("vaadin:pencil", "team.edit.this", click -> edit(team)));
        }
        if (mayAdminister) {
            buttons.add(Buttons.icon("vaadin:trash", "team.remove.this", click -> askToRemove(team)));
        }
        return buttons;
    }

    private void create() {
        TeamForm form = form(List.of());
        form.read(TeamDetails.empty());
        new FormDialog<>(getTranslation("team.new"), form, teams::create)
                .onSaved(saved -> refresh())
                .open();
    }

    private void edit(TeamView team) {
        TeamForm form =
                form(team.members().stream().map(TeamView.Member::account).toList());
        form.read(team.toDetails());
        new FormDialog<>(
                        getTranslation("team.edit", team.name()),
                        form,
                        typed -> teams.save(team.id(), team.version(), typed))
                .onSaved(saved -> {
                    tellOfFormerLeads(team);
                    refresh();
                })
                .open();
    }

    /** Whoever leads nothing any more sees fewer clients from now on: better to know at once. */
    private void tellOfFormerLeads(TeamView before) {
        List<AccountRef> leadsNow = leads(teams.list());
        String without = leads(List.of(before)).stream()
                .filter(lead -> !leadsNow.contains(lead))
                .map(AccountRef::name)
                .collect(Collectors.joining(", "));
        if (!without.isEmpty()) {
            Notices.info(this, "team.leadsNothing", without);
        }
    }

    private static List<AccountRef> leads(List<TeamView> teams) {
        return teams.stream()
                .flatMap(team -> team.members().stream())
                .filter(TeamView.Member::leads)
                .map(TeamView.Member::account)
                .toList();
    }

    private void askToRemove(TeamView team) {
        new Question(this, getTranslation("team.remove.title", team.name()), getTranslation("team.remove.text"))
                .dangerous()
                .ask(getTranslation("team.remove"), () -> {
                    teams.remove(team.id());
                    Notices.success(this, "team.removed", team.name());
                    refresh();
                });
    }

    private TeamForm form(List<AccountRef> present) {
        return new TeamForm(accounts.selectable(Permission.LEAD), accounts.selectable(), present);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("teams.title");
    }
}
