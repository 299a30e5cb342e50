package org.clientele.resume.leak;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first names of a candidate: where one stands, the surname is not far. */
final class GivenNames {

    /** First letters that other scripts write in several ways. */
    private static final Map<Character, String> TRANSCRIBED = Map.ofEntries(
            Map.entry('ю', "jyi"),
            Map.entry('я', "jyi"),
            Map.entry('е', "jye"),
            Map.entry('и', "iyj"),
            Map.entry('г', "gh"),
            Map.entry('в', "vw"),
            Map.entry('ж', "zj"),
            Map.entry('х', "khc"),
            Map.entry('ш', "s"),
            Map.entry('ч', "ct"),
            Map.entry('к', "kc"),
            Map.entry('ф', "fpt"));

    private final Set<String> names;
    private final Set<String> initials;
    private final List<NameForms> forms;

    GivenNames(List<String> typed) {
        List<String> parts = typed.stream()
                .flatMap(name -> Stream.of(name.split("[\\s\\p{Pd}.]+")))
                .filter(part -> !part.isEmpty())
                .toList();
        List<String> all =
                parts.stream().flatMap(GivenNames::alsoCalled).distinct().toList();
        names = all.stream()
                .map(FoldedText::fold)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        initials = parts.stream()
                .map(FoldedText::fold)
                .filter(name -> !name.isEmpty())
                .flatMap(GivenNames::initials)
                .collect(Collectors.toUnmodifiableSet());
        forms = all.stream()
                .filter(part -> part.length() > 1)
                .map(NameForms::of)
                .toList();
    }

    /** Katarzyna is Kasia as well. */
    private static Stream<String> alsoCalled(String name) {
        String folded = FoldedText.fold(name);
        return Stream.concat(
                Stream.of(name),
                CommonWords.SAME_FIRST_NAMES.stream()
                        .filter(group -> group.contains(folded))
                        .flatMap(Set::stream));
    }

    /** Also in the other script: Юлия is J., Y. or I. */
    private static Stream<String> initials(String name) {
        Stream<String> sounds =
                Sounds.of(name).stream().filter(sound -> !sound.isEmpty()).map(sound -> sound.substring(0, 1));
        String others = TRANSCRIBED.getOrDefault(name.charAt(0), "");
        return Stream.concat(sounds, (name.charAt(0) + others).chars().mapToObj(Character::toString));
    }

    boolean isGivenName(Word word) {
        return forms.stream()
                .anyMatch(form -> form.isSpelled(word.letters()) || word.capital() && form.soundsLike(word.letters()));
    }

    /** Whether another first name has the same initial, and may be the same name in another language. */
    boolean beginAs(Word word) {
        return initials.contains(word.letters().substring(0, 1));
    }

    boolean isInitial(Word word) {
        return word.length() == 1 && word.capital() && initials.contains(word.letters());
    }

    /** What is left of words run together, if a given name, an initial or two are taken from their beginning or end. */
    Stream<String> withoutGivenName(String word) {
        boolean two =
                word.length() > 2 && initials.contains(word.substring(0, 1)) && initials.contains(word.substring(1, 2));
        return two ? Stream.concat(Stream.of(word.substring(2)), withoutOne(word)) : withoutOne(word);
    }

    private Stream<String> withoutOne(String word) {
        return Stream.concat(names.stream(), initials.stream())
                .flatMap(name -> Stream.concat(
                        word.startsWith(name) ? Stream.of(word.substring(name.length())) : Stream.empty(),
                        word.endsWith(name)
                                ? Stream.of(word.substring(0, word.length() - name.length()))
                                : Stream.empty()));
    }
}
