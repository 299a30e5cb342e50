package org.clientele.candidate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Supplier;
import org.clientele.offlimits.OffLimitsVerdict;
import org.clientele.offlimits.RuleHit;
import org.clientele.offlimits.SimilarRule;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Times;

/** Says while one types an employer whether its people must not be approached, and whom to ask. */
final class EmployerWarning extends Composite<Div> {

    private final EmployerWarnings rules;
    private final Component source;
    private final Supplier<String> whom;

    EmployerWarning(EmployerWarnings rules, Component source, Supplier<String> whom) {
        this.rules = rules;
        this.source = source;
        this.whom = whom;
        getContent().addClassName("duplicates");
        getContent().getElement().setAttribute("role", "status");
        getContent().setVisible(false);
    }

    void show(String employer) {
        getContent().removeAll();
        switch (rules.verdict(whom.get(), employer)) {
            case OffLimitsVerdict.Free free -> {
                // Nothing to say: go on.
            }
            case OffLimitsVerdict.Warning warning -> warn(warning);
            case OffLimitsVerdict.Blocked blocked -> {
                UnorderedList list = new UnorderedList();
                blocked.hits().forEach(hit -> list.add(withRequest(hit, employer)));
                getContent().add(new Span(getTranslation("candidate.employer.blocked")), list);
            }
        }
        getContent().setVisible(getContent().getComponentCount() > 0);
    }

    private void warn(OffLimitsVerdict.Warning warning) {
        UnorderedList list = new UnorderedList();
        warning.hits().forEach(hit -> list.add(item(hit)));
        warning.similar()
                .forEach(similar -> list.add(
                        switch (similar) {
                            case SimilarRule.Seen(RuleHit hit) -> item(hit);
                            case SimilarRule.Hidden(List<String> ask) ->
                                new ListItem(getTranslation("offLimits.whomToAsk") + ": " + String.join(", ", ask));
                        }));
        String key = warning.hits().isEmpty() ? "candidate.employer.perhaps" : "candidate.employer.offLimits";
        getContent().add(new Span(getTranslation(key)), list);
    }

    private ListItem item(RuleHit hit) {
        String until = hit.until() == null
                ? ""
                : " " + getTranslation("candidate.employer.until", Times.date(this, hit.until()));
        return new ListItem(getTranslation("offLimits.match." + hit.match(), hit.recognised()) + ". " + hit.reason()
                + until + " " + getTranslation("offLimits.whomToAsk") + ": " + String.join(", ", hit.ask()));
    }

    private ListItem withRequest(RuleHit hit, String employer) {
        ListItem item = item(hit);
        item.add(Buttons.of(
                "offLimits.override.request",
                click -> ExceptionForm.open(source, rules, hit.rule(), employer, whom.get())));
        return item;
    }
}
