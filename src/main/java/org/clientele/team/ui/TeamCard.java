package org.clientele.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.clientele.security.AccountRef;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.Icons;
import org.clientele.shared.ui.PersonColors;
import org.clientele.shared.ui.StaffAction;
import org.clientele.team.TeamView;

/** A team with its people, and what can be done with each. */
final class TeamCard extends Composite<Section> {

    private final Map<StaffAction, Predicate<UUID>> actions;

    /**
     * @param actions what can be done with each of those to whom it applies
     * @param buttons what can be done with the team itself
     */
    TeamCard(TeamView team, Map<StaffAction, Predicate<UUID>> actions, List<? extends Component> buttons) {
        this.actions = actions;
        Div head = new Div(new H2(team.name()));
        head.addClassName("team-head");
        if (team.members().stream().noneMatch(TeamCard::isLead)) {
            head.add(BadgeColor.AMBER.badge(getTranslation("team.leaderless")));
        }
        buttons.forEach(head::add);
        UnorderedList people = new UnorderedList();
        people.addClassName("team-people");
        team.members().forEach(member -> people.add(line(member)));
        getContent().addClassNames("card", "team");
        getContent().setAriaLabel(team.name());
        getContent().add(head, people);
    }

    /** Whoever is made something else leads no team any more, even if nobody else does. */
    private static boolean isLead(TeamView.Member member) {
        return member.leads() && member.account().enabled();
    }

    private ListItem line(TeamView.Member member) {
        AccountRef account = member.account();
        Avatar avatar = PersonColors.avatar(account.id(), account.name());
        ListItem line = new ListItem(avatar, new Span(account.name()));
        if (member.leads()) {
            line.add(remark("team.lead"));
        }
        if (!account.enabled()) {
            line.add(remark("team.inactive"));
        }
        List<StaffAction> applying = applyingTo(account);
        if (!applying.isEmpty()) {
            line.add(menu(account, applying));
        }
        return line;
    }

    private Span remark(String key) {
        Span remark = new Span(getTranslation(key));
        remark.addClassName("secondary");
        return remark;
    }

    private List<StaffAction> applyingTo(AccountRef account) {
        return actions.entrySet().stream()
                .filter(action -> action.getValue().test(account.id().value()))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparingInt(StaffAction::order))
                .toList();
    }

    private MenuBar menu(AccountRef account, List<StaffAction> applying) {
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem more = menu.addItem(Icons.of("vaadin:ellipsis-dots-v"));
        more.setAriaLabel(getTranslation("team.more", account.name()));
        applying.forEach(action -> more.getSubMenu()
                .addItem(
                        getTranslation(action.labelKey()),
                        click -> action.act(this, account.id().value(), account.name()))
                .addComponentAsFirst(Icons.of(action.icon())));
        return menu;
    }
}
