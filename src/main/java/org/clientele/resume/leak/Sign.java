package org.clientele.resume.leak;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The signs of addresses as people say them. */
enum Sign {
    AT(
            "at malpa malpka malpe malpie malpo sobaka собака собаки собакой собачка эт ат affenschwanz klammeraffe affe arroba"
                    + " ampersat monkey"),
    DOT("dot kropka kropke punkt pkt точка точки точкой tochka крапка krapka"),
    UNDERSCORE("underscore podkreslnik podkreslenie unterstrich подчеркивание подчерк пидкреслення"),
    HYPHEN("minus myslnik kreska lacznik hyphen dash bindestrich strich дефис тире минус"),
    SLASH("slash ukosnik schragstrich слеш слэш");

    private static final Map<String, Sign> BY_WORD = Arrays.stream(values())
            .flatMap(sign -> Stream.of(sign.words.split(" ")).map(word -> Map.entry(word, sign)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String words;

    Sign(String words) {
        this.words = words;
    }

    static @Nullable Sign of(String word) {
        return BY_WORD.get(word);
    }

    /** Whether a word is a sign only among the letters of an address, and something else elsewhere. */
    static boolean isEveryday(String word) {
        return word.equals("at") || word.equals("affe") || word.equals("monkey");
    }
}
