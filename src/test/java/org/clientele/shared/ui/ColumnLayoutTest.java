package org.clientele.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnLayoutTest {

    private static final ColumnLayout USUAL = ColumnLayout.parse("name,status,city");

    @Test
    void orderWidthAndHiddenColumnsAreRemembered() {
        ColumnLayout arranged = USUAL.withWidth("name", "240.5px")
                .withHidden("city", true)
                .orderedAs(List.of("city", "name", "status", "actions"));

        assertThat(arranged.print()).isEqualTo("-city,name:240.5px,status");
        assertThat(ColumnLayout.parse(arranged.print())).isEqualTo(arranged);
    }

    @Test
    void aColumnThatIsNewAppearsAndOneThatIsGoneIsForgotten() {
        ColumnLayout remembered = ColumnLayout.parse("city,fax,name");

        assertThat(remembered.fittedTo(USUAL).print()).isEqualTo("city,status,name");
    }

    @Test
    void whatCannotBeReadIsForgotten() {
        assertThat(ColumnLayout.parse("name:drop table,,-,city").fittedTo(USUAL).print())
                .isEqualTo("name,status,city");
    }
}
