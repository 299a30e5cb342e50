package org.clientele.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrigramsTest {

    @Test
    void aPlainTrigramIsItselfWithUnderscoresForBlanks() {
        assertThat(Trigrams.of("ab cd1")).containsExactly("ab_", "b_c", "_cd", "cd1");
    }

    @Test
    void aRepeatedTrigramStandsOnce() {
        assertThat(Trigrams.asColumn("nananana")).isEqualTo("nan ana");
    }

    @Test
    void otherScriptsAreWrittenAsDigitsOfBase36() {
        assertThat(Trigrams.of("тов")).containsExactly("uau6tu");
    }

    @Test
    void everyTrigramIsAWordOfTheIndexWhateverTheCharacters() {
        assertThat(Trigrams.of("тов київ ąbc 東京都 🍰🍰🍰 a🍰b"))
                .isNotEmpty()
                .allMatch(word -> word.matches("[a-z0-9_]{3,6}"));
    }

    @Test
    void cyrillicTrigramsAreToldApart() {
        String letters = IntStream.rangeClosed('а', 'я')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        assertThat(Trigrams.of(letters)).hasSize(letters.length() - 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ab", "яя"})
    void textOfLessThanThreeCharactersHasNone(String folded) {
        assertThat(Trigrams.of(folded)).isEmpty();
        assertThat(Trigrams.ofFragment(folded)).isEmpty();
        assertThat(Trigrams.asColumn(folded)).isEmpty();
    }

    @Test
    void aFragmentIsCoveredByEveryThirdTrigramAndTheLast() {
        assertThat(Trigrams.ofFragment("log")).containsExactly("log");
        assertThat(Trigrams.ofFragment("logi")).containsExactly("log", "ogi");
        assertThat(Trigrams.ofFragment("logist")).containsExactly("log", "ist");
        assertThat(Trigrams.ofFragment("logistyka")).containsExactly("log", "ist", "yka");
        assertThat(Trigrams.ofFragment("logistyk")).containsExactly("log", "ist", "tyk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zolc", "lc s", "sp z oo", "київ", "oo ки", "c sp z oo київ"})
    void aTextHasAllTrigramsOfEachOfItsFragments(String fragment) {
        String text = Folding.fold("Żółć sp. z o.o., Київ");

        assertThat(text).contains(Folding.fold(fragment));
        assertThat(Trigrams.of(text)).containsAll(Trigrams.ofFragment(Folding.fold(fragment)));
    }

    @Test
    void theSearchStringAsksForEveryTrigram() {
        assertThat(Trigrams.requiringAll(Trigrams.ofFragment("logist"))).isEqualTo("+log +ist");
    }
}
