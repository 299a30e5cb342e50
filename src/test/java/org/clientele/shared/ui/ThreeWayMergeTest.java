package org.clientele.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.clientele.shared.ui.ThreeWayMerge.Difference;
import org.clientele.shared.ui.ThreeWayMerge.Side;
import org.junit.jupiter.api.Test;

class ThreeWayMergeTest {

    record Book(String title, int pages, String shelf, String owner) {}

    private final ThreeWayMerge<Book> merge = ThreeWayMerge.of(
            new Book("Emma", 400, "A", "Ann"), new Book("Emma!", 401, "A", "Bob"), new Book("EMMA", 400, "B", "Bob"));

    @Test
    void whatBothSayAlikeIsNoDifference() {
        assertThat(merge.differences()).extracting(Difference::component).containsExactly("title", "pages", "shelf");
    }

    @Test
    void whoChangedAFieldAloneIsTheUsualChoiceElseOneself() {
        assertThat(merge.differences())
                .extracting(Difference::usual)
                .containsExactly(Side.MINE, Side.MINE, Side.THEIRS);
        assertThat(merge.choose(Difference::usual)).isEqualTo(new Book("Emma!", 401, "B", "Bob"));
    }

    @Test
    void eachFieldComesFromTheSideThatIsChosen() {
        assertThat(merge.choose(difference -> Side.THEIRS)).isEqualTo(merge.theirs());
        assertThat(merge.choose(difference -> Side.MINE)).isEqualTo(merge.mine());
    }
}
