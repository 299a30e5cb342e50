package org.clientele.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.clientele.shared.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * The tabs of a record's page, out of the sections that features contribute. A section is built when its tab opens and
 * dropped when it closes. The open tab stands in the address as {@code ?tab=}. Who turns to another one after the record
 * is gone is told so, instead of finding it empty.
 */
public final class RecordTabs extends Composite<TabSheet> {

    private static final String PARAMETER = "tab";

    /**
     * A list of tabs may hold nothing else that can be focused, but Vaadin makes the box around them focusable. Chrome
     * and Safari skip it without that, since the tabs in it can be focused.
     */
    private static final String ONLY_TABS = """
            const tabs = this.querySelector('vaadin-tabs');
            tabs.updateComplete.then(() => tabs.$.scroll.removeAttribute('tabindex'))""";

    /** Where the tabs are wider than the screen, the open one is to be seen. */
    private static final String SHOW_OPEN = """
            requestAnimationFrame(() => this.querySelector('vaadin-tab[selected]')
              ?.scrollIntoView({block: 'nearest', inline: 'center'}))""";

    private record Page(RecordSection section, Div content) {}

    private final RecordRef record;
    private final BooleanSupplier isThere;
    private final Map<Tab, Page> pages = new LinkedHashMap<>();
    private @Nullable Tab open;

    /**
     * @param sections in their order
     * @param isThere whether the signed-in person may still see the record
     */
    RecordTabs(RecordRef record, List<RecordSection> sections, BooleanSupplier isThere) {
        this.record = record;
        this.isThere = isThere;
        getContent().addClassName("record-tabs");
        sections.forEach(this::addTab);
        getContent().addSelectedChangeListener(event -> {
            if (open != null && !isThere.getAsBoolean()) {
                getUI().ifPresent(this::leave);
                return;
            }
            show(event.getSelectedTab());
            if (event.isFromClient()) {
                getUI().ifPresent(this::noteInAddress);
            }
        });
    }

    private void addTab(RecordSection section) {
        Div content = new Div();
        Tab tab = getContent().add(getTranslation(section.titleKey()), content);
        pages.put(tab, new Page(section, content));
    }

    /** Not before the address is that of this page: navigation puts the page in place first. */
    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(ONLY_TABS);
        event.getUI().beforeClientResponse(this, context -> openWanted(context.getUI()));
    }

    private void openWanted(UI ui) {
        String wanted = ui.getActiveViewLocation()
                .getQueryParameters()
                .getSingleParameter(PARAMETER)
                .orElse("");
        Tab first = pages.keySet().iterator().next();
        Tab tab = pages.entrySet().stream()
                .filter(entry -> entry.getValue().section().id().equals(wanted))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(first);
        getContent().setSelectedTab(tab);
        show(tab);
        getElement().executeJs(SHOW_OPEN);
    }

    /** Builds the open tab again, after something was changed. */
    public void refresh() {
        Tab tab = open;
        open = null;
        if (tab != null) {
            show(tab);
        }
    }

    /** The address answers as it does to whoever comes to it now, and nothing of the record stays on the screen. */
    private void leave(UI ui) {
        Notices.failure(ui, "common.gone");
        ui.refreshCurrentRoute(false);
    }

    /** What is typed or on its way in the other tabs stays there: turning a tab loses nothing. */
    private void show(Tab tab) {
        if (tab.equals(open)) {
            return;
        }
        open = tab;
        pages.values().stream()
                .map(Page::content)
                .filter(content -> !UnsavedGuard.isUnsavedIn(content))
                .forEach(Div::removeAll);
        Page page = pages.get(tab);
        if (page != null && page.content().getComponentCount() == 0) {
            page.content().add(page.section().create(record));
        }
    }

    /** Turning a tab is no step for the back button: it leads back to where one came from. */
    private void noteInAddress(UI ui) {
        Page page = open == null ? null : pages.get(open);
        if (page != null) {
            String path = ui.getActiveViewLocation().getPath();
            ui.getPage()
                    .getHistory()
                    .replaceState(
                            null,
                            new Location(
                                    path,
                                    QueryParameters.of(PARAMETER, page.section().id())));
        }
    }
}
