package org.clientele.offlimits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.clientele.client.ui.ClientNavigation;
import org.clientele.offlimits.Missing;
import org.clientele.offlimits.OverrideRequests;
import org.clientele.offlimits.OwnOverride;
import org.clientele.offlimits.RuleHit;
import org.clientele.offlimits.RuleId;
import org.clientele.offlimits.SimilarRule;
import org.clientele.record.RecordTitle;
import org.clientele.record.RecordTitles;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.FactList;
import org.clientele.shared.ui.Icons;

/** Puts answers into words. The client's own name and a link to it are only for those who may see it. */
@org.springframework.stereotype.Component
class AnswerCards {

    private final RecordTitles titles;
    private final OverrideRequests requests;
    private final CurrentActor actor;

    AnswerCards(RecordTitles titles, OverrideRequests requests, CurrentActor actor) {
        this.titles = titles;
        this.requests = requests;
        this.actor = actor;
    }

    Component free(Component reader, String asked) {
        return card(
                "off-limits-free",
                "vaadin:check-circle",
                reader.getTranslation("offLimits.answer.free"),
                new Paragraph(reader.getTranslation("offLimits.answer.free.hint", asked.strip())));
    }

    Component unclear(Component reader, Missing missing) {
        return card(
                "off-limits-unclear",
                "vaadin:question-circle",
                reader.getTranslation("offLimits.answer.unclear"),
                new Paragraph(reader.getTranslation("offLimits.answer.unclear." + missing)));
    }

    Component offLimits(Component reader, String question, List<RuleHit> hits) {
        Known known = known(question, hits);
        return card(
                "off-limits-no",
                "vaadin:ban",
                reader.getTranslation("offLimits.answer.no"),
                cards(hits.stream().map(hit -> facts(reader, hit, known))));
    }

    Component perhaps(Component reader, String question, List<SimilarRule> rules) {
        Known known = known(
                question,
                rules.stream()
                        .filter(SimilarRule.Seen.class::isInstance)
                        .map(rule -> ((SimilarRule.Seen) rule).hit())
                        .toList());
        return card(
                "off-limits-perhaps",
                "vaadin:question-circle",
                reader.getTranslation("offLimits.answer.perhaps"),
                new Paragraph(reader.getTranslation("offLimits.answer.perhaps.hint")),
                cards(rules.stream().map(rule -> switch (rule) {
                    case SimilarRule.Seen seen -> facts(reader, seen.hit(), known);
                    case SimilarRule.Hidden hidden ->
                        new FactList("offLimits.hidden").fact("offLimits.whomToAsk", names(hidden.ask()));
                })));
    }

    /**
     * What the reader may know besides the answer.
     *
     * @param question what the reader typed
     * @param clients those whom the reader sees
     * @param asked what the reader has asked for of the rules
     */
    private record Known(String question, Map<UUID, RecordTitle> clients, Map<RuleId, List<OwnOverride>> asked) {}

    private Known known(String question, List<RuleHit> hits) {
        List<UUID> clients = hits.stream().map(hit -> hit.client().value()).toList();
        List<RuleId> rules = hits.stream().map(RuleHit::rule).toList();
        return new Known(question, titles.of(clients), actor.may(Permission.WORK) ? requests.mineOf(rules) : Map.of());
    }

    private static Component cards(Stream<FactList> facts) {
        Div cards = new Div();
        cards.addClassName("cards");
        facts.forEach(cards::add);
        return cards;
    }

    private static Component card(String look, String icon, String title, Component... details) {
        H2 heading = new H2(Icons.of(icon), new Span(title));
        heading.addClassName(look);
        Div card = new Div(heading);
        card.add(details);
        return card;
    }

    private FactList facts(Component reader, RuleHit hit, Known known) {
        Span reason = new Span(hit.reason());
        reason.addClassName("paragraphs");
        FactList facts = new FactList("offLimits.rule")
                .fact("offLimits.recognised", reader.getTranslation("offLimits.match." + hit.match(), hit.recognised()))
                .fact("offLimits.reason", reason)
                .fact("offLimits.cover", cover(reader, hit))
                .fact("offLimits.period.title", RuleTexts.period(reader, hit.from(), hit.until()))
                .fact("offLimits.whomToAsk", names(hit.ask()));
        if (!hit.confirmed()) {
            facts.fact("offLimits.state", BadgeColor.AMBER.badge(reader.getTranslation("offLimits.state.PROPOSED")));
        }
        RecordTitle client = known.clients().get(hit.client().value());
        if (client != null) {
            String url = ClientNavigation.url(hit.client(), OffLimitsNavigation.TAB);
            facts.fact("offLimits.client", new Anchor(url, client.title()));
        }
        if (actor.may(Permission.WORK)) {
            facts.add(new OwnExceptions(
                    hit.rule(), known.question(), known.asked().getOrDefault(hit.rule(), List.of()), requests));
        }
        return facts;
    }

    private static String cover(Component reader, RuleHit hit) {
        String cover = reader.getTranslation("offLimits.cover." + hit.cover());
        return hit.parts().isEmpty() ? cover : cover + ": " + String.join(", ", hit.parts());
    }

    private static String names(List<String> people) {
        return String.join(", ", people);
    }
}
