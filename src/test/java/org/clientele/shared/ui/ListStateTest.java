package org.clientele.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import java.util.UUID;
import org.clientele.shared.PageRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListStateTest {

    private static final UUID ROW = UUID.fromString("0198c5f0-0000-7000-8000-000000000000");

    private enum Sort {
        NAME,
        CHANGED_AT
    }

    @Test
    void whatIsWrittenIntoAnAddressIsReadFromIt() {
        ListState state = ListState.START
                .with(ListState.TEXT, "Żółć & Söhne")
                .sortedBy(Sort.CHANGED_AT, true)
                .atPage(PageRef.LAST)
                .selecting(ROW);

        ListState read = ListState.of(new Location("desk/clients", state.toQuery()));

        assertThat(read).isEqualTo(state);
        assertThat(read.text()).isEqualTo("Żółć & Söhne");
        assertThat(read.sort(Sort.class, Sort.NAME)).isEqualTo(Sort.CHANGED_AT);
        assertThat(read.descending()).isTrue();
        assertThat(read.page()).isEqualTo(PageRef.LAST);
        assertThat(read.selected()).contains(ROW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"page=0", "page=-0", "page=1e9", "page=99999999999", "sort=bogus", "sel=nope", "owner=1-1-1-1-1"
            })
    void nonsenseInAnAddressCountsAsNotThere(String query) {
        ListState state = ListState.of(new Location("desk/clients?" + query));

        assertThat(state.page()).isEqualTo(PageRef.FIRST);
        assertThat(state.sort(Sort.class, Sort.NAME)).isEqualTo(Sort.NAME);
        assertThat(state.selected()).isEmpty();
        assertThat(state.id("owner")).isEmpty();
    }

    @Test
    void controlCharactersAndEndlessTextsAreCut() {
        ListState state = ListState.of(new Location("desk/clients?q=a%00%0Ab" + "x".repeat(5000)));

        assertThat(state.text()).startsWith("a  bx").hasSize(200);
    }

    @Test
    void anotherFilterBeginsAtTheFirstPageAndKeepsTheOrder() {
        ListState state = ListState.START
                .sortedBy(Sort.NAME, true)
                .atPage(new PageRef(7))
                .selecting(ROW)
                .with("status", "active");

        assertThat(state.page()).isEqualTo(PageRef.FIRST);
        assertThat(state.selected()).isEmpty();
        assertThat(state.descending()).isTrue();
        assertThat(state.isFiltered()).isTrue();
        assertThat(state.unfiltered().isFiltered()).isFalse();
    }
}
