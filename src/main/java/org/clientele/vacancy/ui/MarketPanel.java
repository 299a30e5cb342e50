package org.clientele.vacancy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.clientele.client.IndustryId;
import org.clientele.offlimits.MarketAnswer;
import org.clientele.offlimits.RuleHit;
import org.clientele.shared.ui.Times;

/**
 * How much of the vacancy's target market off-limits rules close (docs/features.md N6). It names companies by what was
 * typed alone, and of industries it tells numbers.
 */
final class MarketPanel extends Composite<Div> {

    private final Function<IndustryId, String> industryName;

    MarketPanel(Function<IndustryId, String> industryName) {
        this.industryName = industryName;
        getContent().addClassName("market-panel");
        getContent().getElement().setAttribute("aria-live", "polite");
    }

    /** Shows nothing where nothing is closed and nothing was named. */
    void show(MarketAnswer answer) {
        getContent().removeAll();
        List<MarketAnswer.Company> closed = answer.closed();
        setVisible(!answer.companies().isEmpty() || !answer.industries().isEmpty());
        getContent()
                .setClassName(
                        "market-closed",
                        !closed.isEmpty() || !answer.industries().isEmpty());
        if (!answer.companies().isEmpty()) {
            Paragraph sum = new Paragraph(getTranslation(
                    "vacancy.market.companies",
                    closed.size(),
                    answer.companies().size()));
            sum.addClassName("market-sum");
            getContent().add(sum);
        }
        UnorderedList list = new UnorderedList();
        closed.forEach(company -> list.add(company(company)));
        answer.industries().stream()
                .sorted(Comparator.comparing(industry -> industryName.apply(industry.industry())))
                .forEach(industry -> list.add(new ListItem(getTranslation(
                        "vacancy.market.industry", industryName.apply(industry.industry()), industry.companies()))));
        if (list.getComponentCount() > 0) {
            getContent().add(list);
        }
    }

    private ListItem company(MarketAnswer.Company company) {
        RuleHit hit = company.hits().getFirst();
        ListItem item = new ListItem(new Span(company.name() + ": " + until(hit)));
        item.add(aside(hit.reason()));
        if (!hit.ask().isEmpty()) {
            item.add(aside(getTranslation("vacancy.market.ask", String.join(", ", hit.ask()))));
        }
        return item;
    }

    private String until(RuleHit hit) {
        String end = hit.until() == null
                ? getTranslation("vacancy.market.forever")
                : getTranslation("vacancy.market.until", Times.date(this, hit.until()));
        return hit.parts().isEmpty()
                ? end
                : end + " " + getTranslation("vacancy.market.parts", String.join(", ", hit.parts()));
    }

    private static Div aside(String text) {
        Div aside = new Div(text);
        aside.addClassName("secondary");
        return aside;
    }
}
