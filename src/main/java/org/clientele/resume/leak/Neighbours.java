package org.clientele.resume.leak;

import java.util.List;
import java.util.Set;

/** Words beside which a surname that is a word as well is meant as the one or the other. */
final class Neighbours {

    /** Words that German texts hold and no other: there nouns have capitals as well. */
    static final Set<String> GERMAN = words("und der das mit fur bei zum zur von des dem eine einen auf als seit"
            + " wurde herr frau uber nach nicht aus ein ist");

    /** After them, without an article, stands a person rather than a thing. */
    static final Set<String> GERMAN_BEFORE_PERSONS = words("von mit durch laut dank gegenuber");

    /** With a capital only since they begin a sentence; what stands behind them needs none. */
    static final Set<String> PREPOSITIONS = words("o z ze w we u do od dla przez po za przy by with for from to"
            + " thanks through per of о об с со к ко у в от для по за при под над через з із до від про зі ku wg");

    static final Set<String> BEFORE_WORDS = words("a an the as head senior junior trained qualified als zum zur"
            + " chief assistant lead firma firmy firmie spolka spolki spolce company brand marka marki hotel"
            + " фирма фирмы фирме компания компании компанией ооо завод магазин марки");

    static final Set<String> COMPANIES = words("gmbh ag kg ohg ltd inc llc plc sp spolka co ооо ао тов");

    /** What people did: Wrona kierowała, Bauer war, Young led, Мороз руководила. */
    private static final List<String> VERB_ENDINGS =
            List.of("al", "il", "yl", "la", "uje", "ete", "ed", "ал", "ил", "ла", "лась", "лся");

    private static final Set<String> VERBS = words(
            "is was has led ist hat war wird kann jest ma zna knows имеет был знает"
                    + " posiada can will wrote made took gave won kam ging schrieb leitet fuhrt arbeitet never always nigdy zawsze nie stets immer никогда всегда");

    private static final Set<String> BEHIND_PARTICIPLES = words("by with within from in at for into per to and or");

    /** What is called by a name, as people are: "projekt Wilk", "the app Fox". */
    static final Set<String> BEFORE_THINGS =
            words("project product app application system team series ship boat club pub cafe restaurant"
                    + " cinema band magazine newspaper journal codename model game series projekt projektu projekcie systemu systemie aplikacja aplikacji"
                    + " aplikacje produkt produktu klub klubu klubie zespol zespole sklep sklepu sklepie siec sieci kino bar restauracja restauracji"
                    + " kawiarnia kawiarni serial serialu film filmu gra gry gazeta gazety czasopismo wydawnictwo wydawnictwa statek statku jacht"
                    + " jachcie wies wsi miasto gmina gminie osiedle druzyna druzynie kryptonim operacja program programu programie modul modulu"
                    + " serwer serwera schronisko schronisku pies kot marka проект проекта проекте система системы сервис приложение продукт клуб"
                    + " клубе группа магазине сеть сети кафе ресторан ресторане бар кинотеатр сериал фильм фильме игра газета журнал журнале"
                    + " издательство корабль яхта катер деревня деревне село селе город станция станции поселок операция программа программе модуль"
                    + " сервер станок модель комплекс комплексе комплекса ракета отель отеле");

    /** Languages, peoples, months, days and places, and first names, have capitals as words. */
    static final Set<String> ALWAYS_CAPITAL =
            words("english french german greek welsh irish scott dutch polish holland england london"
                    + " york paris france german march april may june august monday friday sunday easter christmas english czech niemiec polak turek"
                    + " wegrzyn wloch tatar litwin rusin prus szwed dunczyk wisla");

    /** What things are made of needs no article in German: "mit Holz". */
    static final Set<String> MATTER =
            words("holz stein stahl eisen glas gold silber sand salz wasser luft erde lehm leder wolle stoff"
                    + " papier honig milch brot fleisch fisch obst zucker pfeffer kupfer zinn blei strom licht schnee eis kohl kohle reis korn hopfen"
                    + " wein bier wachs seide samt kunst");

    private Neighbours() {}

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.split(" ")));
    }

    /** Rather than "sourced within". */
    static boolean isVerb(int number, List<Word> words) {
        Word word = words.get(number);
        boolean participle = word.letters().endsWith("ed")
                && number + 1 < words.size()
                && BEHIND_PARTICIPLES.contains(words.get(number + 1).letters());
        return !word.capital()
                && !participle
                && (VERBS.contains(word.letters())
                        || word.length() > 3 && VERB_ENDINGS.stream().anyMatch(word.letters()::endsWith));
    }
}
