package org.clientele.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.clientele.IntegrationTest;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.PageRef;
import org.clientele.shared.Slice;
import org.clientele.shell.HomeView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@IntegrationTest
@WithRecruiter
class PagedGridTest extends SpringBrowserlessTest {

    private static final List<Row> ROWS = LongStream.range(0, 120)
            .mapToObj(number -> new Row(new UUID(0, number), "Row " + number))
            .toList();

    private final Remembered preferences = new Remembered();
    private final List<ListState> asked = new ArrayList<>();
    private PagedGrid<Row> list;

    record Row(UUID id, String name) {}

    private enum Sort {
        NAME
    }

    @BeforeEach
    void showList() {
        navigate(HomeView.class);
        list = new PagedGrid<>("rows", Row::id, preferences);
        list.column("name", "client.name", Row::name).sortedBy(Sort.NAME);
        list.column("city", "client.city", Row::name);
        list.loads(this::page);
        list.counts(state -> ROWS.size());
        UI.getCurrent().add(list);
    }

    @Test
    void onlyOnePageIsRead() {
        list.show(ListState.START);

        assertThat(names()).hasSize(PageRef.SIZE).startsWith("Row 0", "Row 1");
        assertThat(asked).hasSize(1);
        assertThat(position()).isEqualTo("1–50 of 120");
    }

    @Test
    void turningThePageChangesTheAddress() {
        list.show(ListState.START);

        press("Next page");

        assertThat(query()).containsEntry("page", List.of("2"));
    }

    @Test
    void theLastPageIsCountedFromTheEnd() {
        list.show(ListState.START.atPage(PageRef.LAST));

        assertThat(names()).startsWith("Row 70").endsWith("Row 119");
        assertThat(position()).isEqualTo("71–120 of 120");
        assertThat(button("Next page").isEnabled()).isFalse();
        assertThat(button("Previous page").isEnabled()).isTrue();
    }

    @Test
    void aPagePastTheEndShowsTheLastOne() {
        list.show(ListState.START.atPage(new PageRef(99)));

        assertThat(names()).endsWith("Row 119");
        assertThat(list.state().page()).isEqualTo(PageRef.LAST);
    }

    @Test
    void whatIsNotCountedTellsItsSizeOnceItsEndIsReached() {
        Pager pager = new Pager(turned -> {});
        UI.getCurrent().add(pager);

        pager.show(PageRef.FIRST, PageRef.SIZE, true, null);
        assertThat(pager.getElement().getTextRecursively()).startsWith("1–50").doesNotContain("of");

        pager.show(new PageRef(2), 38, false, null);
        assertThat(pager.getElement().getTextRecursively()).startsWith("51–88 of 88");
    }

    @Test
    void theOrderStandsInTheHeader() {
        list.show(ListState.START.sortedBy(Sort.NAME, true));

        List<GridSortOrder<Row>> order = grid().getSortOrder();
        assertThat(order).hasSize(1);
        assertThat(order.getFirst().getSorted().getKey()).isEqualTo("name");
        assertThat(names()).as("the grid leaves the order to the service").startsWith("Row 0");
    }

    @Test
    void theRowOfTheAddressIsSelected() {
        list.show(ListState.START.selecting(ROWS.get(3).id()));

        assertThat(grid().asSingleSelect().getValue()).isEqualTo(ROWS.get(3));
    }

    @Test
    void columnsAreArrangedAsOneLeftThem() {
        preferences.values.put("grid.rows", "city,-name");

        list.show(ListState.START);

        assertThat(grid().getColumns()).extracting(Grid.Column::getKey).containsExactly("city", "name");
        assertThat(grid().getColumnByKey("name").isVisible()).isFalse();
    }

    private Slice<Row> page(ListState state) {
        asked.add(state);
        PageRef page = state.page();
        int end = page.fromEnd() ? ROWS.size() - page.offset() : Math.min(ROWS.size(), page.offset() + PageRef.SIZE);
        int start = page.fromEnd() ? Math.max(0, end - PageRef.SIZE) : Math.min(page.offset(), ROWS.size());
        return new Slice<>(ROWS.subList(start, end), page.fromEnd() ? start > 0 : end < ROWS.size());
    }

    @SuppressWarnings("unchecked")
    private Grid<Row> grid() {
        return find(Grid.class).from(list).single();
    }

    private List<String> names() {
        return grid().getGenericDataView().getItems().map(Row::name).toList();
    }

    private String position() {
        return find(Pager.class).from(list).single().getElement().getTextRecursively();
    }

    private Button button(String label) {
        return find(Button.class)
                .from(list)
                .withCondition(button -> button.getAriaLabel().equals(Optional.of(label)))
                .single();
    }

    private void press(String label) {
        test(button(label)).click();
    }

    private static Map<String, List<String>> query() {
        return UI.getCurrent().getActiveViewLocation().getQueryParameters().getParameters();
    }

    private static final class Remembered implements UserPreferences {

        private final Map<String, String> values = new HashMap<>();

        @Override
        public Optional<String> read(String key) {
            return Optional.ofNullable(values.get(key));
        }

        @Override
        public void write(String key, String value) {
            values.put(key, value);
        }
    }
}
