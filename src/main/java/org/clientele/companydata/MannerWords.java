package org.clientele.companydata;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clientele.shared.text.Folding;

/**
 * The words that sentences on representation are made of, each with a letter for what it means. A word that is not among
 * them may change the meaning, so that a sentence with one is not read at all.
 */
final class MannerWords {

    /** The body has one person: what follows, or precedes, holds then. */
    static final char ONE_PERSON_BODY = 'U';

    /** The body has several people. */
    static final char LARGER_BODY = 'V';

    static final char MEMBER = 'M';
    static final char PROXY = 'P';

    /** The president or another one of the body by rank, whom the flags of contacts do not tell from others. */
    static final char RANK = 'R';

    static final char ONE = '1';
    static final char TWO = '2';
    static final char EACH = 'K';
    static final char ALL = 'W';
    static final char ANOTHER = 'D';
    static final char ALONE = 'S';
    static final char JOINTLY = 'J';
    static final char OR = 'O';

    private static final char MEANINGLESS = ' ';

    private static final String WHEN = "(?:(?:w|przy) )?(?:(?:przypadku|razie) )?(?:(?:gdy|jezeli|jesli|kiedy) )?"
            + "(?:(?:powolania|ustanowienia|wyboru|istnienia) )?";
    private static final String CONSISTS_OF = "zarzad\\w* (?:sklada|skladajac\\w+) sie z ";

    private static final Pattern WHEN_ONE = when("zarzad\\w* (?:jest |bedzie )?jednoosobow(?:y|ego|ym)"
            + "|jednoosobow(?:y|ego|ym) zarzad\\w*|" + CONSISTS_OF + "(?:jednej osoby|jednego czlonka)");

    private static final Pattern WHEN_SEVERAL =
            when("zarzad\\w* (?:jest |bedzie )?(?:wieloosobow|kilkuosobow)(?:y|ego|ym)"
                    + "|(?:wieloosobow|kilkuosobow)(?:y|ego|ym) zarzad\\w*|" + CONSISTS_OF
                    + "(?:wiecej niz (?:jednej osoby|jednego czlonka)|(?:dwoch lub wiecej|kilku) (?:osob|czlonkow))");

    /** Said of everything that a company can do, it limits nothing; parts of it alone might. */
    private static final Pattern IN_ALL_MATTERS =
            Pattern.compile("w (?:zakresie|sprawach) praw i obowiazkow majatkowych i niemajatkowych"
                    + "|w sadzie i poza sadem|w sprawach sadowych i pozasadowych");

    private static final Map<String, Character> MEANINGS = meanings();

    private MannerWords() {}

    /** What the sentence means, a letter for each word that means something; empty if there is a word that is not known. */
    static Optional<String> read(String sentence) {
        String text = Folding.fold(sentence);
        text = WHEN_ONE.matcher(text).replaceAll(" " + ONE_PERSON_BODY + " ");
        text = WHEN_SEVERAL.matcher(text).replaceAll(" " + LARGER_BODY + " ");
        text = IN_ALL_MATTERS.matcher(text).replaceAll(" ");
        StringBuilder read = new StringBuilder();
        for (String word : text.strip().split(" +")) {
            Character meaning = MEANINGS.get(word);
            if (meaning == null) {
                return Optional.empty();
            }
            if (meaning != MEANINGLESS) {
                read.append(meaning);
            }
        }
        return Optional.of(read.toString());
    }

    private static Pattern when(String body) {
        return Pattern.compile("\\b" + WHEN + "(?:" + body + ")\\b");
    }

    private static Map<String, Character> meanings() {
        Map<String, Character> words = new HashMap<>();
        put(words, ONE_PERSON_BODY, "U");
        put(words, LARGER_BODY, "V");
        put(words, MEMBER, "czlonek czlonka czlonkowi czlonkiem czlonkowie czlonkow");
        put(words, MEMBER, "wspolnik wspolnika wspolnikowi wspolnikiem wspolnicy wspolnikow");
        put(words, PROXY, "prokurent prokurenta prokurentem prokurenci prokurentow");
        put(words, RANK, "prezes prezesa prezesowi prezesem wiceprezes wiceprezesa wiceprezesem wiceprezesi");
        put(words, ONE, "1 jeden jednego jednym jednemu jedyny jedynego");
        put(words, TWO, "2 dwoch dwaj dwu dwoje dwoma");
        put(words, EACH, "kazdy kazdego kazdemu ktorykolwiek");
        put(words, ALL, "wszyscy wszystkich wszystkim");
        put(words, ANOTHER, "innym drugim");
        put(
                words,
                ALONE,
                "samodzielnie samodzielna samodzielnej samodzielnego jednoosobowo jednoosobowa jednoosobowej");
        put(
                words,
                JOINTLY,
                "lacznie laczne lacznego wspolnie razem wspoldzialanie wspoldzialania wspoldzialajacy wspoldzialajacych");
        put(words, OR, "lub albo badz");
        put(
                words,
                MEANINGLESS,
                "zarzad zarzadu zarzadowi spolka spolki spolke spolce fundacji fundacje stowarzyszenia");
        put(words, MEANINGLESS, "do w z ze na i oraz a natomiast zas jest sa ma maja moze moga stowarzyszenie przez");
        put(words, MEANINGLESS, "skladania sklada skladaja oswiadczen oswiadczenia woli podpisywania podpis podpisy");
        put(words, MEANINGLESS, "reprezentowania reprezentacji reprezentacje reprezentuje reprezentuja reprezentowac");
        put(words, MEANINGLESS, "imieniu jej rzecz zewnatrz wobec osob trzecich prawo dowolni dowolnych");
        put(words, MEANINGLESS, "uprawniony uprawnieni uprawnionych upowazniony upowaznieni upowaznionych upowaznione");
        put(words, MEANINGLESS, "dzialanie dzialania dzialajacy dzialajacych dzialajacego dzialajac dziala dzialaja");
        put(words, MEANINGLESS, "wymagane wymagana wymaga konieczne niezbedne");
        return Map.copyOf(words);
    }

    private static void put(Map<String, Character> words, char meaning, String forms) {
        for (String form : forms.split(" ")) {
            words.put(form, meaning);
        }
    }
}
