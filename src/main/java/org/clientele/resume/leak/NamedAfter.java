package org.clientele.resume.leak;

import java.util.List;
import java.util.Set;

/** Streets, schools and prizes are named after people, who are not the candidate: "ul. Wrońskiego", "Connor Prize". */
final class NamedAfter {

    private static final int LONGEST_WAY = 3;

    private static final Set<String> BEFORE = Set.of(("ul ulica ulicy aleja alei al plac placu pl os im imienia"
                    + " nagroda nagrody ул улица улице проспект проспекте пр бул бульвар вул вулиця им имени iм iменi площадь пл")
            .split(" "));

    private static final Set<String> BEHIND =
            Set.of("street road avenue lane square strasse str platz weg allee st rd ave prize award".split(" "));

    private NamedAfter() {}

    /** Whether something is named after the person whose surname stands at a place. */
    static boolean isThing(int number, List<Word> words, FoldedText text) {
        for (int at = number - 1; at >= Math.max(0, number - LONGEST_WAY) && isSameLine(at, words, text); at--) {
            if (BEFORE.contains(words.get(at).letters())) {
                return true;
            }
            if (!words.get(at).capital()) {
                break;
            }
        }
        return number + 1 < words.size()
                && words.get(number + 1).from() - words.get(number).to() == 1
                && isSameLine(number, words, text)
                && BEHIND.contains(words.get(number + 1).letters());
    }

    private static boolean isSameLine(int number, List<Word> words, FoldedText text) {
        for (int at = words.get(number).to(); at < words.get(number + 1).from(); at++) {
            if (text.at(at) == '\n') {
                return false;
            }
        }
        return true;
    }
}
