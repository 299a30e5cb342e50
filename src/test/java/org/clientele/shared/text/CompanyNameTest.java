package org.clientele.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ABC Transport",
                "Transport ABC",
                "ABC Transport Sp. z o.o.",
                "ABC TRANSPORT SP. Z O. O.",
                "ABC Transport Sp.zo.o.",
                "ABC Transport spzoo",
                "ABC Transport Spółka z ograniczoną odpowiedzialnością",
                "ABC Transport spółka z o.o.",
                "ABC Transport sp. z o.o. sp. k.",
                "ABC Transport Spółka z ograniczoną odpowiedzialnością Spółka komandytowa",
                "ABC Transport S.A.",
                "ABC Transport SA",
                "ABC Transport sp.j.",
                "ABC Transport s.c.",
                "ABC Transport P.S.A.",
                "ABC Transport GmbH",
                "ABC Transport GmbH & Co. KG",
                "ABC Transport UG (haftungsbeschränkt)",
                "ABC Transport AG",
                "ABC Transport e.K.",
                "ABC Transport SE",
                "ABC Transport SE & Co. KGaA",
                "ABC Transport Ltd.",
                "ABC Transport Co., Ltd.",
                "ABC Transport, Inc.",
                "ABC Transport s.r.o.",
                "ABC Transport, spol. s r.o.",
                "ABC Transport a.s.",
                "ABC Transport d.o.o.",
                "ABC Transport B.V.",
                "ABC Transport S.r.l.",
                "ABC Transport S.à r.l.",
                "ABC Transport A/S",
                "AB ABC Transport",
                "ТОВ «ABC Transport»",
                "ТзОВ ABC Transport",
                "Товариство з обмеженою відповідальністю \"ABC Transport\"",
                "ООО ABC Transport",
                "ABC Sp. z o.o. Transport"
            })
    void caseLegalFormAndOrderOfWordsDoNotMatter(String name) {
        assertThat(CompanyName.matchKey(name)).isEqualTo("abc transport");
    }

    @ParameterizedTest
    @CsvSource({
        "GmbH, gmbh",
        "S.A., sa",
        "Sp. z o.o., oo sp z",
        "ТОВ, тов",
        "ФОП Іваненко, іваненко",
        "Фізична особа-підприємець Іваненко, іваненко",
        "'---', ''",
        "'', ''"
    })
    void aNameThatIsNothingButALegalFormKeepsIt(String name, String key) {
        assertThat(CompanyName.matchKey(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "Sapporo Tours, sapporo tours",
        "Kagel Bau, bau kagel",
        "Miasto AG Projekt, ag miasto projekt",
        "Limitedia, limitedia",
        "Oyster Bar, bar oyster"
    })
    void wordsThatOnlyLookLikeALegalFormStay(String name, String key) {
        assertThat(CompanyName.matchKey(name)).isEqualTo(key);
    }

    @Test
    void aBareNameKeepsTheOrderOfItsWords() {
        assertThat(CompanyName.bare("Transport ABC Sp. z o.o.")).isEqualTo("transport abc");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            Żółta Łódź sp. z o.o. | Żółta Łódź
            „Żółta Łódź” spółka z ograniczoną odpowiedzialnością | Żółta Łódź
            "Ćma", S.A. | Ćma
            Świerszcz spółka z ograniczoną odpowiedzialnością spółka komandytowa | Świerszcz
            Zakład "Jeż" s.c. | Zakład "Jeż"
            Wąż S.A. w upadłości likwidacyjnej | Wąż
            WĄŻ SP. Z O.O. W LIKWIDACJI | WĄŻ
            SA | SA
            Jan Łoś | Jan Łoś
            """)
    void theLegalFormAtTheEndIsLeftOutOfTheNameAsItIsWritten(String name, String bare) {
        assertThat(CompanyName.withoutForm(name)).isEqualTo(bare);
    }
}
