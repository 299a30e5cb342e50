package org.clientele.resume.leak;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first names of a candidate: where one stands, the surname is not far. */
final class GivenNames {

    private final Set<String> names;
    private final Set<String> initials;
    private final List<NameForms> forms;

    GivenNames(List<String> typed) {
        List<String> parts = typed.stream()
                .flatMap(name -> Stream.of(name.split("[\\s\\p{Pd}.]+")))
                .filter(part -> !part.isEmpty())
                .toList();
        names = parts.stream()
                .map(FoldedText::fold)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        initials = names.stream()
                .flatMap(name -> Stream.concat(Stream.of(name), Sounds.of(name).stream()))
                .filter(name -> !name.isEmpty())
                .map(name -> name.substring(0, 1))
                .collect(Collectors.toUnmodifiableSet());
        forms = parts.stream()
                .filter(part -> part.length() > 1)
                .map(NameForms::of)
                .toList();
    }

    boolean isGivenName(Word word) {
        return forms.stream()
                .anyMatch(form -> form.isSpelled(word.letters()) || word.capital() && form.soundsLike(word.letters()));
    }

    boolean isInitial(Word word) {
        return word.length() == 1 && word.capital() && initials.contains(word.letters());
    }

    /** What is left of words run together, if a given name or an initial is taken from their beginning or end. */
    Stream<String> withoutGivenName(String word) {
        return Stream.concat(names.stream(), initials.stream())
                .flatMap(name -> Stream.concat(
                        word.startsWith(name) ? Stream.of(word.substring(name.length())) : Stream.empty(),
                        word.endsWith(name)
                                ? Stream.of(word.substring(0, word.length() - name.length()))
                                : Stream.empty()));
    }
}
