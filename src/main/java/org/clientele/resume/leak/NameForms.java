package org.clientele.resume.leak;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A name in all the forms that declension gives it, in Polish, Russian, Ukrainian, German and English, as spelled and as
 * it sounds in other spellings. Makes some forms too many: they mean nothing else.
 */
final class NameForms {

    private static final int SHORTEST_BY_SOUND = 4;

    /** In the other script fewer letters do: Заяц and Zajac. */
    private static final int SHORTEST_ACROSS = 3;

    /** Of Polish, German and English, and of Russian written in Latin letters; "" is the name itself. */
    private static final List<String> LATIN =
            List.of(("a u owi em iem ie e i y o ia iu io iowi ow iow om iom ami iami ach"
                            + " iach owie iowie owa owej owna owny ego emu im ym ej iego iemu iej ich ych imi ymi cie dzie sie rze"
                            + " ogo omu oi oj oy aya aja aia uyu uju iyu ykh ikh ovi evi iv am yam ami yami akh yakh eyu oyu oju"
                            + " s es ens sche schen scher sches schem")
                    .split(" "));

    private static final List<String> CYRILLIC =
            folded(("а у ом ем е и ы о ы я ю ем ою ею ой ей ем ам ям ами ями ах ях ов"
                            + " ев ых их ым им ыми ими ого его ому ему ая яя ую юю ій ий ый ии ові еві єві і ів їв ем ем ойю ьом")
                    .split(" "));

    private static final String VOWELS = "aeiouyаеиоуыэюяіє";

    private final Set<String> spelled = new HashSet<>();
    private final Set<String> sounds = new HashSet<>();
    private final Set<String> shortSounds = new HashSet<>();
    private boolean cyrillic;
    private int longest;

    private NameForms() {}

    private static List<String> folded(String... endings) {
        return Stream.of(endings).map(FoldedText::fold).distinct().toList();
    }

    /** Of one word, as typed. */
    static NameForms of(String name) {
        NameForms forms = new NameForms();
        String folded = FoldedText.fold(name);
        forms.cyrillic = Sounds.isCyrillic(folded);
        forms.addSpelled(folded, stems(name));
        if (Sounds.isCyrillic(folded)) {
            spellings(name)
                    .forEach(spelling -> Sounds.of(spelling).forEach(latin -> forms.addSounds(latin, stems(latin))));
        }
        return forms;
    }

    /** The sound of ё is written o in other scripts, which its spelling without dots hides. */
    private static Stream<String> spellings(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        String round = small.replace("ё", "ьо").replaceAll("(?<=[лнт])ьев", "ьов");
        return Stream.of(small, round).map(FoldedText::fold).distinct();
    }

    private void addSpelled(String name, Set<String> stems) {
        boolean cyrillic = Sounds.isCyrillic(name);
        forms(name, stems, cyrillic ? CYRILLIC : LATIN).forEach(form -> {
            spelled.add(form);
            longest = Math.max(longest, form.length());
            addSound(form);
        });
    }

    private void addSounds(String name, Set<String> stems) {
        forms(name, stems, LATIN).forEach(this::addSound);
    }

    private void addSound(String form) {
        for (String sound : Sounds.of(form)) {
            if (sound.length() >= SHORTEST_BY_SOUND) {
                sounds.add(sound);
            } else if (sound.length() >= SHORTEST_ACROSS && form.length() >= SHORTEST_ACROSS) {
                shortSounds.add(sound);
            }
        }
    }

    private static Stream<String> forms(String name, Set<String> stems, List<String> endings) {
        Stream<String> declined = stems.stream()
                .filter(stem -> stem.length() > 1)
                .flatMap(stem -> endings.stream()
                        .filter(ending -> !makesPlace(stem, ending))
                        .map(ending -> stem + ending));
        Stream<String> bare = stems.stream().filter(stem -> isBareForm(stem, name));
        return Stream.concat(Stream.of(name), Stream.concat(bare, declined)).distinct();
    }

    private static boolean isFamily(String stem) {
        return stem.endsWith("ов")
                || stem.endsWith("ев")
                || stem.endsWith("ин")
                || stem.endsWith("ov")
                || stem.endsWith("ev")
                || stem.endsWith("in");
    }

    /** Иваново is a town. */
    private static boolean makesPlace(String stem, String ending) {
        return isFamily(stem) && (ending.equals("о") || ending.equals("o"));
    }

    /** Иванова is of the family of Иванов, Kowalska's stem is no word: only the ending of the family's women is left off. */
    private static boolean isBareForm(String stem, String name) {
        return stem.length() == name.length() - 1 && isFamily(stem);
    }

    /** What endings are put to. */
    private static Set<String> stems(String name) {
        Set<String> stems = new LinkedHashSet<>();
        addStems(FoldedText.fold(name), stems);
        String nasal = name.toLowerCase(Locale.ROOT);
        int last = nasal.lastIndexOf('ą');
        if (last > 0) {
            addStems(FoldedText.fold(nasal.substring(0, last) + 'ę' + nasal.substring(last + 1)), stems);
        }
        return stems;
    }

    private static void addStems(String name, Set<String> stems) {
        stems.add(name);
        String stem = trimmed(name);
        stems.add(stem);
        withoutFleetingVowel(stem).forEach(stems::add);
        Set.copyOf(stems).stream().flatMap(NameForms::softened).forEach(stems::add);
    }

    private static String trimmed(String name) {
        int end = name.length();
        if (end > 4
                && (name.endsWith("ий")
                        || name.endsWith("ии")
                        || name.endsWith("ыи")
                        || name.endsWith("ои")
                        || name.endsWith("ая"))) {
            return name.substring(0, end - 2);
        }
        char last = name.charAt(end - 1);
        return end > 2 && (VOWELS.indexOf(last) >= 0 || last == 'ь') ? name.substring(0, end - 1) : name;
    }

    /** Dudek, Dudka; Kozioł, Kozła; Marzec, Marca; Kwiecień, Kwietnia; Стрелец, Стрельца. */
    private static Stream<String> withoutFleetingVowel(String stem) {
        int end = stem.length();
        if (end < 4 || "eoео".indexOf(stem.charAt(end - 2)) < 0 || VOWELS.indexOf(stem.charAt(end - 1)) >= 0) {
            return Stream.empty();
        }
        char last = stem.charAt(end - 1);
        String rest = stem.substring(0, end - 2);
        String hard = rest.endsWith("i") ? rest.substring(0, rest.length() - 1) : rest;
        Stream<String> without = Stream.of(rest + last, hard + last, rest + "ь" + last);
        if (hard.endsWith("rz")) {
            return Stream.concat(without, Stream.of(hard.substring(0, hard.length() - 1) + last));
        }
        return hard.endsWith("c")
                ? Stream.concat(without, Stream.of(hard.substring(0, hard.length() - 1) + "t" + last))
                : without;
    }

    /** Nowak, Nowacy; Sikora, Sikorze; Noga, Nodze; Mucha, Musze; Wata, Wacie; Gwiazda, Gwieździe. */
    private static Stream<String> softened(String stem) {
        int end = stem.length();
        if (end < 3) {
            return Stream.empty();
        }
        String rest = stem.substring(0, end - 1);
        return switch (stem.charAt(end - 1)) {
            case 'k' -> Stream.of(rest + "c");
            case 'g' -> Stream.of(rest + "dz");
            case 'r' -> Stream.of(rest + "rz");
            case 't' -> Stream.of(rest + "c");
            case 'd' -> Stream.of(rest + "dz", rest.replaceAll("az$", "ez") + "dz");
            case 'h' -> rest.endsWith("c") ? Stream.of(rest.substring(0, end - 2) + "sz") : Stream.empty();
            case 'к' -> Stream.of(rest + "ц");
            case 'г' -> Stream.of(rest + "з");
            case 'х' -> Stream.of(rest + "с");
            default -> Stream.empty();
        };
    }

    boolean isSpelled(String word) {
        return word.length() <= longest && spelled.contains(word);
    }

    boolean soundsLike(String word) {
        boolean otherScript = Sounds.isCyrillic(word) != cyrillic;
        return word.length() <= longest + 8
                && Sounds.of(word).stream()
                        .anyMatch(sound -> sounds.contains(sound) || otherScript && shortSounds.contains(sound));
    }

    int longest() {
        return longest;
    }
}
