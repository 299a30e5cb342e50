package org.clientele.portal.pages;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.clientele.portal.PortalSubmissionView;
import org.clientele.shared.ui.Times;

/** The same as the cards, side by side: to sort, and to compare many. */
final class CandidateTable extends Composite<Grid<PortalSubmissionView>> {

    CandidateTable(List<PortalSubmissionView> candidates) {
        Grid<PortalSubmissionView> grid = getContent();
        grid.setItems(candidates);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("portalpages.candidates.title"));
        grid.addColumn(LitRenderer.<PortalSubmissionView>of(
                                "<a href=${item.url} router-link>${item.name}</a> ${item.fresh}")
                        .withProperty("url", candidate -> PortalNavigation.url(candidate.id()))
                        .withProperty("name", candidate -> candidate.applicant().name())
                        .withProperty(
                                "fresh",
                                candidate -> candidate.fresh() ? "(" + getTranslation("portalpages.new") + ")" : ""))
                .setHeader(getTranslation("portalpages.name"))
                .setComparator(
                        Comparator.comparing(candidate -> candidate.applicant().name(), String.CASE_INSENSITIVE_ORDER))
                .setFlexGrow(2)
                .setAutoWidth(true);
        text(grid, "portalpages.stage", candidate -> PortalWords.stage(this, candidate.stage()));
        text(grid, "portalpages.headline", candidate -> candidate.applicant().headline());
        text(grid, "portalpages.city", candidate -> candidate.applicant().city());
        grid.addColumn(candidate -> PortalWords.starsText(this, candidate.stars()))
                .setHeader(getTranslation("portalpages.stars"))
                .setComparator(Comparator.comparingDouble(
                        candidate -> candidate.stars().mean()))
                .setAutoWidth(true);
        grid.addColumn(candidate -> Times.date(this, candidate.stageSince()))
                .setHeader(getTranslation("portalpages.stageSince"))
                .setComparator(Comparator.comparing(PortalSubmissionView::stageSince))
                .setAutoWidth(true);
    }

    private void text(Grid<PortalSubmissionView> grid, String key, Function<PortalSubmissionView, String> value) {
        grid.addColumn(value::apply)
                .setHeader(getTranslation(key))
                .setComparator(Comparator.comparing(value, String.CASE_INSENSITIVE_ORDER))
                .setAutoWidth(true);
    }
}
