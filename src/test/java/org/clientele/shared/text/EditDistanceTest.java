package org.clientele.shared.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "'', ab, 2",
        "abc, abc, 0",
        "abc, abd, 1",
        "abc, abcd, 1",
        "abcd, bcd, 1",
        "kitten, sitting, 3",
        "transport, tranpsort, 2",
        "Київ, Киiв, 1",
        "🍰🍰, 🍰🎂, 1"
    })
    void theDistanceIsTheNumberOfEdits(String one, String other, int distance) {
        assertThat(EditDistance.within(one, other, distance)).isTrue();
        assertThat(EditDistance.within(other, one, distance)).isTrue();
        if (distance > 0) {
            assertThat(EditDistance.within(one, other, distance - 1)).isFalse();
            assertThat(EditDistance.within(other, one, distance - 1)).isFalse();
        }
    }

    @Test
    void theBandAgreesWithTheWholeMatrix() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            String one = word(random);
            String other = word(random);
            int distance = distance(one, other);
            for (int max = 0; max <= 4; max++) {
                assertThat(EditDistance.within(one, other, max))
                        .as("%s and %s within %d", one, other, max)
                        .isEqualTo(distance <= max);
            }
        }
    }

    @Test
    void aNegativeDistanceIsAMistake() {
        assertThatThrownBy(() -> EditDistance.within("a", "b", -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String word(Random random) {
        return random.ints(random.nextInt(9), 'a', 'd')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                } else {
                    int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                    d[i][j] = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
