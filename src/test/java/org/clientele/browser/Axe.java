package org.clientele.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** Looks for barriers on the page with axe-core. */
public final class Axe {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Axe() {}

    /** The page, as it is shown now, has nothing that axe-core takes for a serious or critical barrier. */
    public static void check(Page page) {
        List<Rule> violations = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .toList();
        assertThat(violations.stream().map(Axe::describe)).isEmpty();
    }

    private static String describe(Rule rule) {
        List<String> places =
                rule.getNodes().stream().map(CheckedNode::getHtml).limit(5).toList();
        return rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + "\n  " + String.join("\n  ", places);
    }
}
