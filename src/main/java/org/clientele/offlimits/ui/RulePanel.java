package org.clientele.offlimits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.client.ClientId;
import org.clientele.client.ClientRef;
import org.clientele.offlimits.Days;
import org.clientele.offlimits.OverrideRow;
import org.clientele.offlimits.RuleBadge;
import org.clientele.offlimits.RuleDetails;
import org.clientele.offlimits.RuleState;
import org.clientele.offlimits.RuleView;
import org.clientele.security.Permission;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.Times;

/** The rule of one client with all that one can do to it, and its former rules. */
final class RulePanel extends Composite<Div> {

    private final ClientId client;
    private final RulePanelServices services;
    private final boolean mayWork;
    private final boolean mayLead;
    private Map<UUID, List<OverrideRow>> exceptions = Map.of();

    RulePanel(ClientId client, RulePanelServices services) {
        this.client = client;
        this.services = services;
        boolean open = services.clients()
                .ref(client)
                .map(ClientRef::archived)
                .map(archived -> !archived)
                .orElse(false);
        mayWork = open && services.actor().may(Permission.WORK);
        mayLead = open && services.actor().may(Permission.LEAD);
        getContent().addClassName("off-limits");
        show();
    }

    private void show() {
        getContent().removeAll();
        exceptions = services.overrides().of(client).stream().collect(Collectors.groupingBy(OverrideRow::ruleId));
        Optional<RuleView> standing = services.rules().standing(client);
        ofGroup()
                .ifPresent(badge -> getContent()
                        .add(new Paragraph(getTranslation(
                                "offLimits.ofGroup", RuleTexts.period(this, badge.from(), badge.until())))));
        standing.ifPresentOrElse(this::show, this::sayThatThereIsNone);
        List<RuleView> former = services.rules().former(client);
        if (!former.isEmpty()) {
            getContent().add(new H2(getTranslation("offLimits.former")));
            former.forEach(rule -> getContent().add(card(rule)));
        }
    }

    private RuleCard card(RuleView rule) {
        return new RuleCard(rule, exceptions.getOrDefault(rule.id().value(), List.of()), services);
    }

    private Optional<RuleBadge> ofGroup() {
        return Optional.ofNullable(services.badges().of(List.of(client.value())).get(client.value()))
                .filter(RuleBadge::ofGroup);
    }

    private void show(RuleView rule) {
        Div buttons = new Div(actions(rule).toArray(Component[]::new));
        buttons.addClassName("off-limits-actions");
        getContent().add(card(rule), buttons);
    }

    private void sayThatThereIsNone() {
        Component[] actions =
                mayWork ? new Component[] {Buttons.of("offLimits.set", click -> set())} : new Component[0];
        getContent()
                .add(new EmptyState(
                        "offLimits.none", mayWork ? "offLimits.none.hint" : "offLimits.none.readOnly", actions));
    }

    private List<Component> actions(RuleView rule) {
        List<Component> actions = new ArrayList<>();
        if (mayLead) {
            if (rule.state() == RuleState.PROPOSED) {
                actions.add(Buttons.primary("offLimits.confirm", click -> confirm(rule)));
            }
            actions.add(Buttons.of("action.edit", click -> change(rule)));
            actions.add(Buttons.of(
                    "offLimits.lift",
                    click -> RuleLifting.ask(this, services.rules(), rule.id(), rule.version(), this::changed)));
        } else if (rule.state() == RuleState.PROPOSED) {
            actions.add(new Paragraph(getTranslation("offLimits.waits")));
        }
        return actions;
    }

    private void set() {
        RuleForm form = form();
        form.read(RuleDetails.from(today()));
        new FormDialog<>(
                        getTranslation("offLimits.set"),
                        form,
                        typed -> services.rules().set(client, typed))
                .onSaved(saved -> changed())
                .onConflict((typed, conflict) ->
                        Notices.failure(this, "common.conflict", conflict.by(), Times.dateTime(this, conflict.at())))
                .open();
    }

    private void change(RuleView rule) {
        RuleForm form = form();
        form.read(rule.details());
        new FormDialog<>(
                        getTranslation("offLimits.change"),
                        form,
                        typed -> services.rules().change(rule.id(), rule.version(), typed))
                .onSaved(saved -> changed())
                .open();
    }

    private RuleForm form() {
        AgreementField agreement =
                new AgreementField(() -> services.agreements().of(client));
        return new RuleForm(services.locations().of(client), agreement.withUpload(services.upload(), client), today());
    }

    private void confirm(RuleView rule) {
        RuleLifting.tell(this, services.rules().confirm(rule.id(), rule.version()), "offLimits.confirmed");
        changed();
    }

    private void changed() {
        show();
        getUI().ifPresent(ui -> ComponentUtil.fireEvent(ui, new OffLimitsChanged(ui)));
    }

    private LocalDate today() {
        return Days.today(services.clock());
    }
}
