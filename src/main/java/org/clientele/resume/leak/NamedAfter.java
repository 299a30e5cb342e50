package org.clientele.resume.leak;

import java.util.List;
import java.util.Set;

/** Streets, schools, companies and prizes are called as people who are not the candidate: "ul. Wrońskiego", "Connor Prize". */
final class NamedAfter {

    private static final int LONGEST_WAY = 3;

    private static final Set<String> BEFORE = Set.of(("ul ulica ulicy aleja alei al plac placu pl os im imienia"
                    + " sw swietego swietej saint san sankt святого burg schloss zamek zamku palac palacu rondo most mostu metro szkola szkole szkoly liceum gimnazjum instytut instytutu"
                    + " muzeum teatr teatru fundacja fundacji szpital szpitala park parku twierdzenie prawo wzor metoda"
                    + " river lake mount rzeka jezioro река реки озеро гора метро музей музея театр театра институт института университет школа школы лицей гимназия фонд фонда завод станция"
                    + " ооо ао зао пао памятник памятника памятнику премия премии орден медаль формула формулы закон закона теорема теоремы метод"
                    + " nagroda nagrody ул улица улице проспект проспекте пр бул бульвар вул вулиця им имени iм iменi площадь пл")
            .split(" "));

    private static final Set<String> BEHIND =
            Set.of(("street road avenue lane square strasse str platz weg allee st rd ave prize award"
                            + " institute school university college hospital hall house hotel park bridge brothers bros brewery foundation library"
                            + " museum theatre theater centre center building tower estate quay cup medal fellowship scholarship lecture law scale"
                            + " syndrome theorem method algorithm institut schule stiftung verlag preis pokal halle brucke klinik archiv gora"
                            + " gmbh ag kg ohg ltd inc llc plc sp spolka")
                    .split(" "));

    private NamedAfter() {}

    /** Whether something is named after the person whose surname stands at a place. */
    static boolean isThing(int number, List<Word> words, FoldedText text) {
        if (isQuoted(words.get(number), text)) {
            return true;
        }
        for (int at = number - 1; at >= Math.max(0, number - LONGEST_WAY) && isTogether(at, words, text); at--) {
            if (BEFORE.contains(words.get(at).letters())) {
                return true;
            }
            if (!words.get(at).capital()) {
                break;
            }
        }
        return number + 1 < words.size()
                && words.get(number + 1).from() - words.get(number).to() == 1
                && isTogether(number, words, text)
                && BEHIND.contains(words.get(number + 1).letters());
    }

    /** Alone in quotation marks: a title or a brand. */
    private static boolean isQuoted(Word word, FoldedText text) {
        return word.from() > 0
                && word.to() < text.length()
                && "\"„“«»".indexOf(text.at(word.from() - 1)) >= 0
                && "\"“”«»".indexOf(text.at(word.to())) >= 0;
    }

    private static boolean isTogether(int number, List<Word> words, FoldedText text) {
        for (int at = words.get(number).to(); at < words.get(number + 1).from(); at++) {
            if ("\n,:;()|".indexOf(text.at(at)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
