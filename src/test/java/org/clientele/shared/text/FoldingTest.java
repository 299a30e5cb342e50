package org.clientele.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Zażółć gęślą jaźń, zazolc gesla jazn",
        "Müller, muller",
        "STRAẞE, strasse",
        "Straße, strasse",
        "Łódź Ørsted Đuro, lodz orsted duro",
        "Æther Œuvre Þór Işık İstanbul, aether oeuvre thor isik istanbul",
        "ФОП Гаврилюк, фоп гаврилюк",
        "Йожик Ёлка Київ Ґанок, иожик елка киів ганок",
        "В’ячеслав В'ячеслав Вʼячеслав, вячеслав вячеслав вячеслав",
        "O'Neill, oneill",
        "Ｆｕｌｌ Ｗｉｄｔｈ １２, full width 12",
        "ΟΔΟΣ Οδός, οδοσ οδοσ"
    })
    void caseAndAccentsAreDroppedInEveryScript(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "'  ABC   sp.k. ', abc sp k",
        "P.H.U. ABC, phu abc",
        "PHU ABC, phu abc",
        "S.A., sa",
        "sp. z o.o., sp z oo",
        "abc.example, abc example",
        "H&M / C++ (Test), h m c test",
        "'100% _sure_', 100 sure",
        "Coffee 🍰 Shop, coffee shop",
        "'--- 🍰 ---', ''",
        "'', ''"
    })
    void punctuationBecomesOneBlankExceptBetweenInitials(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @Test
    void invisibleCharactersAndForeignBlanksDoNotMatter() {
        assertThat(Folding.fold("A\u00ADb\u200Bc\u00A0D\u202Ee\uFEFF")).isEqualTo("abc de");
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        assertThat(Folding.fold("Z\u0301o\u0301ł\u0107"))
                .isEqualTo(Folding.fold("Źółć"))
                .isEqualTo("zolc");
    }

    @ParameterizedTest
    @CsvSource({"'Żółć S.A. & Straße, Київ'", "'P.H.U. O’Neill'", "'½ ﬁn ™'"})
    void foldingAgainChangesNothing(String text) {
        String folded = Folding.fold(text);

        assertThat(Folding.fold(folded)).isEqualTo(folded);
    }
}
