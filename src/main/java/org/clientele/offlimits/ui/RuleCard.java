package org.clientele.offlimits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.location.LocationId;
import org.clientele.offlimits.OverrideRow;
import org.clientele.offlimits.RuleDetails;
import org.clientele.offlimits.RuleState;
import org.clientele.offlimits.RuleView;
import org.clientele.record.RecordTitle;
import org.clientele.shared.ui.FactList;
import org.clientele.shared.ui.Times;

/** Everything about one rule. */
final class RuleCard extends Composite<Div> {

    private final RulePanelServices services;

    /** @param exceptions those from this rule, the latest first */
    RuleCard(RuleView rule, List<OverrideRow> exceptions, RulePanelServices services) {
        this.services = services;
        RuleDetails details = rule.details();
        FactList facts = new FactList("offLimits.rule")
                .fact(
                        "offLimits.state",
                        RuleTexts.colour(rule.state()).badge(getTranslation("offLimits.state." + rule.state())))
                .fact("offLimits.reason", paragraphs(details.reason()))
                .fact("offLimits.cover", cover(details))
                .fact(
                        "offLimits.period.title",
                        RuleTexts.period(this, Objects.requireNonNull(details.from()), details.until()))
                .fact(
                        "offLimits.setBy",
                        byAndWhen(
                                rule.set().by(), Times.dateTime(this, rule.set().at())));
        if (rule.decidedAt() != null) {
            facts.fact(decidedKey(rule), byAndWhen(rule.decidedBy(), Times.dateTime(this, rule.decidedAt())));
        }
        if (details.agreementId() != null) {
            facts.fact("offLimits.agreement", agreement(details.agreementId()));
        }
        facts.fact("offLimits.furtherNames", paragraphs(details.furtherNames()))
                .fact("offLimits.furtherDomains", paragraphs(details.furtherDomains()));
        if (!exceptions.isEmpty()) {
            facts.fact("offLimits.overrides", exceptions(exceptions));
        }
        getContent().addClassName("cards");
        getContent().add(facts);
    }

    private static String decidedKey(RuleView rule) {
        return rule.state() == RuleState.LIFTED ? "offLimits.liftedBy" : "offLimits.confirmedBy";
    }

    private Component exceptions(List<OverrideRow> exceptions) {
        UnorderedList list = new UnorderedList();
        list.addClassName("link-list");
        exceptions.forEach(one -> list.add(line(one)));
        return list;
    }

    private Component line(OverrideRow one) {
        Span more = new Span(OverrideTexts.progress(this, one));
        more.addClassName("secondary");
        return new ListItem(
                new Span(one.whom()),
                OverrideTexts.colour(one.state()).badge(OverrideTexts.state(this, one.state())),
                more);
    }

    private String cover(RuleDetails details) {
        String cover = getTranslation("offLimits.cover." + details.cover());
        return switch (details.cover()) {
            case WHOLE_CLIENT, GROUP -> cover;
            case LOCATIONS -> cover + ": " + locations(details);
            case DEPARTMENTS -> cover + ": " + details.departments().replace("\n", ", ");
        };
    }

    private String locations(RuleDetails details) {
        List<UUID> ids = details.locations().stream().map(LocationId::value).toList();
        return services.titles().of(ids).values().stream()
                .map(RecordTitle::title)
                .filter(title -> !title.isEmpty())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private Component agreement(UUID id) {
        RecordTitle title = services.titles().of(List.of(id)).get(id);
        return title == null || title.state() != RecordTitle.State.KEPT
                ? new Span(getTranslation("offLimits.agreement.gone"))
                : services.links().link(title.ref(), title.title());
    }

    private String byAndWhen(String by, String when) {
        return getTranslation("offLimits.byAndWhen", by, when);
    }

    private static Component paragraphs(String text) {
        Span span = new Span(text);
        span.addClassName("paragraphs");
        return span;
    }
}
