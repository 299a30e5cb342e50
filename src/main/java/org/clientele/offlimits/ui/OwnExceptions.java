package org.clientele.offlimits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.clientele.offlimits.OverrideRequests;
import org.clientele.offlimits.OwnOverride;
import org.clientele.offlimits.RuleId;
import org.clientele.shared.ui.Buttons;

/** Below a rule that stands in the way: the exceptions that one has asked for, and the way to ask for one. */
final class OwnExceptions extends Composite<Div> {

    private final RuleId rule;
    private final String question;
    private final OverrideRequests requests;

    OwnExceptions(RuleId rule, String question, List<OwnOverride> asked, OverrideRequests requests) {
        this.rule = rule;
        this.question = question;
        this.requests = requests;
        getContent().addClassName("own-exceptions");
        show(asked);
    }

    private void show(List<OwnOverride> asked) {
        getContent().removeAll();
        if (!asked.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("link-list");
            asked.forEach(own -> list.add(line(own)));
            getContent().add(new Span(getTranslation("offLimits.override.mine")), list);
        }
        getContent()
                .add(Buttons.of(
                        asked.isEmpty() ? "offLimits.override.request" : "offLimits.override.requestAnother",
                        click -> OverrideForm.open(this, requests, rule, question, this::refresh)));
    }

    private Component line(OwnOverride own) {
        Span more = new Span(OverrideTexts.progress(this, own));
        more.addClassName("secondary");
        return new ListItem(
                new Span(own.whom()),
                OverrideTexts.colour(own.state()).badge(OverrideTexts.state(this, own.state())),
                more);
    }

    private void refresh() {
        show(requests.mineOf(List.of(rule)).getOrDefault(rule, List.of()));
    }
}
