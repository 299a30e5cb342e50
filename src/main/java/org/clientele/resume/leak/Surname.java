package org.clientele.resume.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One part of a surname.
 *
 * @param name folded
 * @param particles the small words before it, such as "von der"
 * @param word whether it is a word of a language as well
 * @param smallWord whether it is one in small letters only
 */
record Surname(String name, NameForms forms, List<String> particles, boolean word, boolean smallWord) {

    private static final Set<String> PARTICLES = Set.of(
            "von", "van", "der", "den", "de", "di", "da", "del", "della", "la", "le", "du", "zu", "zur", "ten", "ter",
            "al", "el", "ben", "bin", "ibn", "abu", "af", "av", "фон", "ван", "де", "аль", "эль");

    /** A shorter one is no surname in small letters. */
    private static final int DISTINCT = 5;

    /** The parts of a surname as typed, and a last one of all run together if it has small words. */
    static Stream<Surname> of(String typed) {
        List<Surname> surnames = new ArrayList<>();
        List<String> particles = new ArrayList<>();
        StringBuilder joined = new StringBuilder();
        for (String part : typed.split("[\\s\\p{Pd}]+")) {
            String letters = part.replace("'", "").replace("’", "");
            String name = FoldedText.fold(letters);
            joined.append(letters);
            if (PARTICLES.contains(name)) {
                particles.add(name);
            } else if (name.length() > 1) {
                surnames.add(of(letters, particles));
                particles.clear();
            }
        }
        if (surnames.stream().anyMatch(surname -> !surname.particles().isEmpty())) {
            surnames.add(of(joined.toString(), List.of()));
        }
        return surnames.stream();
    }

    private static Surname of(String letters, List<String> particles) {
        String name = FoldedText.fold(letters);
        return new Surname(
                name,
                NameForms.of(letters),
                List.copyOf(particles),
                CommonWords.SURNAMES.contains(name),
                ofMen(name).anyMatch(CommonWords.SMALL_SURNAMES::contains));
    }

    /** Кузнецова as Кузнецов, Górska as Górski, Белая as Белый. */
    private static Stream<String> ofMen(String name) {
        String stem = name.substring(0, name.length() - 1);
        return switch (name.charAt(name.length() - 1)) {
            case 'а' -> Stream.of(name, stem);
            case 'a' -> Stream.of(name, stem + "i", stem + "y");
            case 'я' ->
                Stream.of(
                        name, stem.substring(0, stem.length() - 1) + "ыи", stem.substring(0, stem.length() - 1) + "ии");
            default -> Stream.of(name);
        };
    }

    boolean isLong() {
        return name.length() >= DISTINCT;
    }

    /** An adjective stands before what it describes: "Белая роза", "Górski szlak". */
    boolean isAdjective() {
        return smallWord
                && Stream.of("ыи", "ии", "ои", "ая", "яя", "ki", "ka", "y", "a").anyMatch(name::endsWith);
    }

    /** Whether the small words stand before the word, perhaps as initials: "von der Heide", "v. d. Heide". */
    boolean isBehindParticles(int number, List<Word> words) {
        int first = number - particles.size();
        if (particles.isEmpty() || first < 0 || !words.get(number).capital()) {
            return false;
        }
        for (int at = 0; at < particles.size(); at++) {
            String word = words.get(first + at).letters();
            if (!word.equals(particles.get(at))
                    && !word.equals(particles.get(at).substring(0, 1))) {
                return false;
            }
        }
        return words.get(number).from() - words.get(first).to() <= 4 * particles.size();
    }
}
