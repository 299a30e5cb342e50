package org.clientele.candidate.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.clientele.candidate.CandidateRow;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.Icons;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.shared.ui.RecordsAction;

/** What can be done with the candidates that are ticked (docs/features.md S1.36, S1.37); there as long as some are. */
final class TickedBar extends Composite<Div> {

    private final Span number = new Span();
    private Set<CandidateRow> ticked = Set.of();

    TickedBar(PagedGrid<CandidateRow> grid, List<RecordsAction> actions) {
        List<RecordsAction> applying = actions.stream()
                .filter(action -> action.appliesTo(RecordType.CANDIDATE))
                .sorted(Comparator.comparingInt(RecordsAction::order))
                .toList();
        getContent().addClassName("bulk-bar");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(number);
        getContent().setVisible(false);
        if (!applying.isEmpty()) {
            getContent().add(menu(grid, applying));
            grid.ticks(this::show);
        }
    }

    private MenuBar menu(PagedGrid<CandidateRow> grid, List<RecordsAction> actions) {
        MenuBar bar = new MenuBar();
        SubMenu menu = bar.addItem(getTranslation("common.actions")).getSubMenu();
        actions.forEach(action -> menu.addItem(
                        getTranslation(action.labelKey()), click -> action.act(grid, records(), grid::refresh))
                .addComponentAsFirst(Icons.of(action.icon())));
        return bar;
    }

    private void show(Set<CandidateRow> rows) {
        ticked = rows;
        number.setText(getTranslation("candidates.ticked", rows.size()));
        getContent().setVisible(!rows.isEmpty());
    }

    private List<RecordRef> records() {
        return ticked.stream().map(row -> row.id().toRecordRef()).toList();
    }
}
