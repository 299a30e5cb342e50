package org.clientele.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** Looks for barriers on the page with axe-core. */
public final class Axe {

    /** Brings axe-core along once for each page: that takes longer than looking. */
    private static final String IS_THERE = "() => 'axe' in window";

    private static final String LOOK = """
            async options => (await axe.run({resultTypes: ['violations'], ...options})).violations
              .filter(rule => ['serious', 'critical'].includes(rule.impact))
              .flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html} ${node.failureSummary}`))""";

    /**
     * What lies inside a component of Vaadin and is reported there, by the beginning of its description.
     *
     * <ul>
     *   <li>Select tells that it is required by an attribute that its role does not have:
     *       https://github.com/vaadin/web-components/issues/7337
     * </ul>
     */
    private static final List<String> REPORTED = List.of("aria-allowed-attr: <vaadin-select-value-button ");

    private Axe() {}

    /** The page, as it is shown now, has nothing that axe-core takes for a serious or critical barrier. */
    public static void check(Page page) {
        assertThat(barriers(page)).isEmpty();
    }

    /** What axe-core takes for a serious or critical barrier on the page as it is shown now, in words. */
    static List<String> barriers(Page page) {
        return look(page, Map.of());
    }

    /** The same as to colours alone, for a page that has been looked at in other colours. */
    static List<String> weakContrasts(Page page) {
        return look(page, Map.of("runOnly", List.of("color-contrast")));
    }

    @SuppressWarnings("unchecked")
    private static List<String> look(Page page, Map<String, ?> options) {
        if (!(boolean) page.evaluate(IS_THERE)) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return ((List<String>) page.evaluate(LOOK, options))
                .stream()
                        .filter(barrier -> REPORTED.stream().noneMatch(barrier::startsWith))
                        .toList();
    }
}
