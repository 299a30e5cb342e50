package org.clientele.offlimits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.clientele.client.ClientRef;
import org.clientele.client.Clients;
import org.clientele.client.ui.ClientNavigation;
import org.clientele.offlimits.OffLimitsOverrides;
import org.clientele.offlimits.RuleHit;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.FactList;
import org.clientele.shared.ui.Icons;

/** Puts answers into words. The client's own name and a link to it are only for those who may see it. */
@org.springframework.stereotype.Component
class AnswerCards {

    private final Clients clients;
    private final OffLimitsOverrides overrides;
    private final CurrentActor actor;

    AnswerCards(Clients clients, OffLimitsOverrides overrides, CurrentActor actor) {
        this.clients = clients;
        this.overrides = overrides;
        this.actor = actor;
    }

    Component free(Component reader, String asked) {
        return card(
                "off-limits-free",
                "vaadin:check-circle",
                reader.getTranslation("offLimits.answer.free"),
                new Paragraph(reader.getTranslation("offLimits.answer.free.hint", asked.strip())));
    }

    Component unclear(Component reader) {
        return card(
                "off-limits-unclear",
                "vaadin:question-circle",
                reader.getTranslation("offLimits.answer.unclear"),
                new Paragraph(reader.getTranslation("offLimits.answer.unclear.hint")));
    }

    Component offLimits(Component reader, List<RuleHit> hits) {
        Div cards = new Div();
        cards.addClassName("cards");
        hits.forEach(hit -> cards.add(facts(reader, hit)));
        return card("off-limits-no", "vaadin:ban", reader.getTranslation("offLimits.answer.no"), cards);
    }

    private static Component card(String look, String icon, String title, Component details) {
        H2 heading = new H2(Icons.of(icon), new Span(title));
        heading.addClassName(look);
        return new Div(heading, details);
    }

    private Component facts(Component reader, RuleHit hit) {
        Span reason = new Span(hit.reason());
        reason.addClassName("paragraphs");
        FactList facts = new FactList("offLimits.rule")
                .fact("offLimits.recognised", reader.getTranslation("offLimits.match." + hit.match(), hit.recognised()))
                .fact("offLimits.reason", reason)
                .fact("offLimits.cover", cover(reader, hit))
                .fact("offLimits.period.title", RuleTexts.period(reader, hit.from(), hit.until()))
                .fact("offLimits.whomToAsk", String.join(", ", hit.ask()));
        if (!hit.confirmed()) {
            facts.fact("offLimits.state", BadgeColor.AMBER.badge(reader.getTranslation("offLimits.state.PROPOSED")));
        }
        clients.ref(hit.client()).ifPresent(client -> facts.fact("offLimits.client", link(client)));
        if (actor.may(Permission.WORK)) {
            facts.add(Buttons.of(
                    "offLimits.override.request", click -> OverrideForm.open(reader, overrides, hit.rule())));
        }
        return facts;
    }

    private static String cover(Component reader, RuleHit hit) {
        String cover = reader.getTranslation("offLimits.cover." + hit.cover());
        return hit.parts().isEmpty() ? cover : cover + ": " + String.join(", ", hit.parts());
    }

    private static Component link(ClientRef client) {
        return new Anchor(ClientNavigation.url(client.id(), OffLimitsNavigation.TAB), client.name());
    }
}
