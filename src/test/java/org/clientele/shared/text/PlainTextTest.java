package org.clientele.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.clientele.shared.Parsed;
import org.clientele.shared.text.PlainText.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    private static final String WOMAN_AT_COMPUTER = "👩\u200D💻";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Żółć & Söhne",
                "<b>ABC</b> \"quoted\"",
                "Coffee 🍰 Shop",
                WOMAN_AT_COMPUTER,
                "חברה לדוגמה",
                "شركة",
                ""
            })
    void ordinaryTextPassesAsItIs(String text) {
        assertThat(PlainText.line(text, 200)).isEqualTo(Parsed.valid(text));
        assertThat(PlainText.paragraphs(text, 200)).isEqualTo(Parsed.valid(text));
    }

    @Test
    void aLineIsTrimmedAndItsBlanksMadePlain() {
        assertThat(PlainText.line(" \u00A0\tABC \u2003\u00A0 Transport\r\n", 200))
                .isEqualTo(Parsed.valid("ABC Transport"));
    }

    @Test
    void textIsComposed() {
        assertThat(PlainText.line("Mu\u0308ller", 200)).isEqualTo(Parsed.valid("Müller"));
    }

    @Test
    void invisibleCharactersAreLeftOut() {
        assertThat(PlainText.line("\uFEFFA\u200BB\u00ADC\u2060\u200D", 200)).isEqualTo(Parsed.valid("ABC"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\u0000B", "A\u001BB", "A\tB", "A\nB", "A\u0085B", "A\u2028B", "\u0000"})
    void aControlCharacterInALineIsRefused(String typed) {
        assertThat(PlainText.line(typed, 200)).isEqualTo(Parsed.invalid(Flaw.CONTROL_CHARACTER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\u202EB", "A\u2066B", "A\u200FB", "\u200EA", "A\u061CB"})
    void aCharacterThatTurnsTheDirectionIsRefused(String typed) {
        assertThat(PlainText.line(typed, 200)).isEqualTo(Parsed.invalid(Flaw.DIRECTION_CHARACTER));
        assertThat(PlainText.paragraphs(typed, 200)).isEqualTo(Parsed.invalid(Flaw.DIRECTION_CHARACTER));
    }

    @Test
    void halfOfASurrogatePairIsRefused() {
        assertThat(PlainText.line("A\uD83D", 200)).isEqualTo(Parsed.invalid(Flaw.BROKEN_CHARACTER));
    }

    @Test
    void paragraphsKeepTabsAndLineBreaks() {
        assertThat(PlainText.paragraphs("\r\n a\tb\r\nc\rd\u2028e\n\nf \n", 200))
                .isEqualTo(Parsed.valid("a\tb\nc\nd\ne\n\nf"));
    }

    @Test
    void otherControlCharactersAreRefusedInParagraphsToo() {
        assertThat(PlainText.paragraphs("a\nb\u0007", 200)).isEqualTo(Parsed.invalid(Flaw.CONTROL_CHARACTER));
    }

    @Test
    void theLengthCountsCharactersAfterCleaning() {
        assertThat(PlainText.line("  🍰🍰🍰  ", 3)).isEqualTo(Parsed.valid("🍰🍰🍰"));
        assertThat(PlainText.line("🍰🍰🍰🍰", 3)).isEqualTo(Parsed.invalid(Flaw.TOO_LONG));
        assertThat(PlainText.line("e\u0301e\u0301e\u0301", 3)).isEqualTo(Parsed.valid("ééé"));
    }

    @Test
    void aHugePasteIsAnsweredAtOnce() {
        String blanks = "a" + " ".repeat(1_000_000) + "b";

        assertThat(PlainText.line(blanks, 200)).isEqualTo(Parsed.valid("a b"));
        assertThat(PlainText.paragraphs(blanks, 200)).isEqualTo(Parsed.invalid(Flaw.TOO_LONG));
    }
}
