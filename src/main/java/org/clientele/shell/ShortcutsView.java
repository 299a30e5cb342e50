package org.clientele.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import org.clientele.security.Role;
import org.clientele.shared.ui.PageHeader;

/** Lists the keys that work without a mouse. {@code ?} leads here. */
@Route("desk/shortcuts")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER, Role.Names.OBSERVER})
public class ShortcutsView extends Composite<Div> implements HasDynamicTitle {

    ShortcutsView() {
        NativeTableBody keys = new NativeTableBody(
                row("shortcuts.filter", "/"),
                row("shortcuts.new", "n"),
                row("shortcuts.rows", "↑", "↓"),
                row("shortcuts.open", "Enter"),
                row("shortcuts.save", "Enter", "Ctrl+Enter"),
                row("shortcuts.close", "Esc"),
                row("shortcuts.here", "?"));
        NativeTable table = new NativeTable();
        table.add(keys);
        table.addClassName("shortcuts");
        // On small screens the page scrolls, which keys only do from something that can be focused.
        table.getElement().setAttribute("tabindex", "0");
        getContent().add(new PageHeader(getPageTitle()), table);
    }

    private NativeTableRow row(String key, String... keys) {
        NativeTableHeaderCell what = new NativeTableHeaderCell(getTranslation(key));
        what.getElement().setAttribute("scope", "row");
        NativeTableCell how = new NativeTableCell(
                Arrays.stream(keys).map(ShortcutsView::keycap).toArray(Component[]::new));
        return new NativeTableRow(what, how);
    }

    private static Component keycap(String key) {
        Span cap = new Span(key);
        cap.addClassName("keycap");
        return cap;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shortcuts.title");
    }
}
