package org.clientele.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.clientele.shared.PageRef;
import org.jspecify.annotations.Nullable;

/** The buttons below a list that turn its pages, and which rows are shown. */
final class Pager extends Composite<Nav> {

    private final Consumer<PageRef> turn;
    private final Span position = new Span();
    private final Button first;
    private final Button previous;
    private final Button next;
    private final Button last;
    private PageRef page = PageRef.FIRST;
    private PageRef end = PageRef.LAST;

    Pager(Consumer<PageRef> turn) {
        this.turn = turn;
        first = button("vaadin:angle-double-left", "common.page.first", () -> PageRef.FIRST);
        previous = button("vaadin:angle-left", "common.page.previous", () -> new PageRef(page.number() - 1));
        next = button("vaadin:angle-right", "common.page.next", () -> new PageRef(page.number() + 1));
        last = button("vaadin:angle-double-right", "common.page.last", () -> end);
        position.addClassName("pager-position");
        position.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("pager");
        getContent().getElement().setAttribute("aria-label", getTranslation("common.page.label"));
        getContent().add(position, first, previous, next, last);
    }

    private Button button(String icon, String key, Supplier<PageRef> target) {
        return Buttons.icon(icon, key, click -> turn.accept(target.get()));
    }

    /**
     * @param rows how many rows the page has
     * @param more whether there are rows beyond it, in the direction that it is counted in
     * @param count how many rows there are, if they were counted
     */
    void show(PageRef shown, int rows, boolean more, @Nullable CappedCount count) {
        this.page = shown;
        this.end = count == null || count.isCapped() ? PageRef.LAST : PageRef.lastOf(count.number());
        boolean before = shown.fromEnd() ? more : shown.number() > 1;
        boolean after = shown.fromEnd() ? shown.number() < -1 : more;
        first.setEnabled(before);
        previous.setEnabled(before);
        next.setEnabled(after);
        last.setEnabled(after);
        boolean reachedTheEnd = count == null && !more && !shown.fromEnd();
        position.setText(
                rows == 0 ? "" : text(shown, rows, reachedTheEnd ? CappedCount.exact(shown.offset() + rows) : count));
    }

    private String text(PageRef shown, int rows, @Nullable CappedCount count) {
        if (!shown.fromEnd()) {
            int from = shown.offset() + 1;
            int to = shown.offset() + rows;
            return count == null
                    ? getTranslation("common.page.rows", from, to)
                    : getTranslation("common.page.rowsOf", from, to, count.print());
        }
        if (count == null || count.isCapped()) {
            return getTranslation("common.page.fromEnd", -shown.number());
        }
        long to = count.number() - shown.offset();
        return getTranslation("common.page.rowsOf", to - rows + 1, to, count.print());
    }
}
