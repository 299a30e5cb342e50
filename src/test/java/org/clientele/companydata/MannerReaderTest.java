package org.clientele.companydata;

import static org.assertj.core.api.Assertions.assertThat;

import org.clientele.companydata.Manner.AllJointly;
import org.clientele.companydata.Manner.Alone;
import org.clientele.companydata.Manner.MemberWithProxy;
import org.clientele.companydata.Manner.TwoJointly;
import org.clientele.companydata.Manner.Unclear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences such as the court register has, with what has to be read from them; in doubt a person has to. */
class MannerReaderTest {

    private static final String BY_SIZE = "W PRZYPADKU ZARZĄDU JEDNOOSOBOWEGO SPÓŁKĘ REPREZENTUJE CZŁONEK ZARZĄDU"
            + " SAMODZIELNIE. W PRZYPADKU ZARZĄDU WIELOOSOBOWEGO DO SKŁADANIA OŚWIADCZEŃ WOLI I PODPISYWANIA W IMIENIU"
            + " SPÓŁKI UPOWAŻNIENI SĄ DWAJ CZŁONKOWIE ZARZĄDU DZIAŁAJĄCY ŁĄCZNIE ALBO JEDEN CZŁONEK ZARZĄDU ŁĄCZNIE Z"
            + " PROKURENTEM.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KAŻDY CZŁONEK ZARZĄDU SAMODZIELNIE",
                "DO SKŁADANIA OŚWIADCZEŃ W IMIENIU SPÓŁKI UPOWAŻNIONY JEST KAŻDY CZŁONEK ZARZĄDU SAMODZIELNIE.",
                "Do reprezentowania Spółki uprawniony jest każdy z członków zarządu działający samodzielnie.",
                "Członkowie zarządu reprezentują spółkę samodzielnie.",
                "PRAWO DO SAMODZIELNEJ REPREZENTACJI SPÓŁKI MA KAŻDY CZŁONEK ZARZĄDU",
                "Każdy wspólnik ma prawo reprezentować spółkę samodzielnie.",
                "DO SKŁADANIA OŚWIADCZEŃ W ZAKRESIE PRAW I OBOWIĄZKÓW MAJĄTKOWYCH I NIEMAJĄTKOWYCH SPÓŁKI ORAZ"
                        + " PODPISYWANIA W IMIENIU SPÓŁKI UPOWAŻNIONY JEST KAŻDY CZŁONEK ZARZĄDU JEDNOOSOBOWO",
                "Kazdy czlonek zarzadu dziala samodzielnie"
            })
    void oneIsEnough(String sentence) {
        assertThat(MannerReader.read(sentence, 3)).isEqualTo(new Alone());
        assertThat(MannerReader.read(sentence, 0)).isEqualTo(new Alone());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DWÓCH CZŁONKÓW ZARZĄDU ŁĄCZNIE",
                "Do składania oświadczeń woli w imieniu Spółki wymagane jest współdziałanie dwóch członków zarządu.",
                "Spółkę reprezentują dwaj członkowie zarządu działający łącznie",
                "członek zarządu działający łącznie z innym członkiem zarządu",
                "2 CZŁONKÓW ZARZĄDU WSPÓLNIE"
            })
    void anyTwoHaveToSign(String sentence) {
        assertThat(MannerReader.read(sentence, 3)).isEqualTo(new TwoJointly(false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DO SKŁADANIA OŚWIADCZEŃ W IMIENIU SPÓŁKI WYMAGANE JEST WSPÓŁDZIAŁANIE DWÓCH CZŁONKÓW ZARZĄDU ALBO"
                        + " JEDNEGO CZŁONKA ZARZĄDU ŁĄCZNIE Z PROKURENTEM.",
                "Dwaj członkowie zarządu łącznie lub jeden członek zarządu łącznie z prokurentem",
                "Członek zarządu z prokurentem lub dwóch członków zarządu łącznie",
                "DWÓCH CZŁONKÓW ZARZĄDU ŁĄCZNIE ALBO CZŁONEK ZARZĄDU I PROKURENT, DZIAŁAJĄCY ŁĄCZNIE",
                "Łącznie dwóch członków zarządu bądź członek zarządu łącznie z prokurentem albo dwóch prokurentów łącznie",
            })
    void aProxyMayTakeTheSecondPlace(String sentence) {
        assertThat(MannerReader.read(sentence, 2)).isEqualTo(new TwoJointly(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CZŁONEK ZARZĄDU ŁĄCZNIE Z PROKURENTEM",
                "Do reprezentowania spółki uprawniony jest jeden członek zarządu działający łącznie z prokurentem"
            })
    void aMemberNeedsAProxyBesideThem(String sentence) {
        assertThat(MannerReader.read(sentence, 2)).isEqualTo(new MemberWithProxy());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WSZYSCY CZŁONKOWIE ZARZĄDU ŁĄCZNIE",
                "Do reprezentowania Fundacji wymagane jest współdziałanie wszystkich członków Zarządu.",
                "DO REPREZENTOWANIA SPÓŁKI WYMAGANE JEST ŁĄCZNE DZIAŁANIE WSZYSTKICH CZŁONKÓW ZARZĄDU.",
                "Wszyscy wspólnicy łącznie"
            })
    void allHaveToSign(String sentence) {
        assertThat(MannerReader.read(sentence, 4)).isEqualTo(new AllJointly());
    }

    @Test
    void theSizeOfTheBodyDecidesWhereTheSentenceSaysSo() {
        assertThat(MannerReader.read(BY_SIZE, 1)).isEqualTo(new Alone());
        assertThat(MannerReader.read(BY_SIZE, 2)).isEqualTo(new TwoJointly(true));
        assertThat(MannerReader.read(BY_SIZE, 0)).isEqualTo(new Unclear(BY_SIZE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gdy zarząd jest jednoosobowy – prezes zarządu samodzielnie, gdy zarząd jest wieloosobowy – dwóch członków"
                        + " zarządu łącznie",
                "JEŻELI ZARZĄD SKŁADA SIĘ Z WIĘCEJ NIŻ JEDNEJ OSOBY DWÓCH CZŁONKÓW ZARZĄDU ŁĄCZNIE, PRZY ZARZĄDZIE"
                        + " JEDNOOSOBOWYM CZŁONEK ZARZĄDU SAMODZIELNIE",
                "Członek zarządu samodzielnie w przypadku zarządu jednoosobowego, a dwaj członkowie zarządu łącznie w"
                        + " przypadku zarządu wieloosobowego."
            })
    void theConditionMayStandAnywhere(String sentence) {
        assertThat(MannerReader.read(sentence, 1)).isEqualTo(new Alone());
        assertThat(MannerReader.read(sentence, 3)).isEqualTo(new TwoJointly(false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PREZES ZARZĄDU REPREZENTUJE SPÓŁKĘ SAMODZIELNIE",
                "ZARZĄD JEDNOOSOBOWY. PREZES ZARZĄDU REPREZENTUJE SPÓŁKĘ SAMODZIELNIE",
                "Zarząd jest jednoosobowy – członek zarządu działa samodzielnie"
            })
    void whoeverIsTheOnlyOneSignsAlone(String sentence) {
        assertThat(MannerReader.read(sentence, 1)).isEqualTo(new Alone());
        assertThat(MannerReader.read(sentence, 2)).isEqualTo(new Unclear(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PREZES ZARZĄDU SAMODZIELNIE, POZOSTALI CZŁONKOWIE ZARZĄDU ŁĄCZNIE",
                "Prezes zarządu samodzielnie lub dwóch członków zarządu łącznie",
                "DWÓCH CZŁONKÓW ZARZĄDU ŁĄCZNIE, W TYM PREZES ZARZĄDU",
                "Członek zarządu łącznie z prezesem zarządu",
                "KAŻDY CZŁONEK ZARZĄDU SAMODZIELNIE DO KWOTY 50.000 ZŁ, POWYŻEJ TEJ KWOTY DWÓCH CZŁONKÓW ŁĄCZNIE",
                "Każdy członek zarządu samodzielnie, z wyjątkiem zbycia nieruchomości",
                "Każdy członek zarządu samodzielnie. Do zaciągania zobowiązań dwóch członków zarządu łącznie.",
                "KAŻDY CZŁONEK ZARZĄDU SAMODZIELNIE. DWÓCH CZŁONKÓW ZARZĄDU ŁĄCZNIE.",
                "Do składania oświadczeń w zakresie praw i obowiązków majątkowych każdy członek zarządu samodzielnie",
                "LIKWIDATOR SAMODZIELNIE",
                "Każdy likwidator jest uprawniony do samodzielnego reprezentowania spółki",
                "KOMPLEMENTARIUSZ REPREZENTUJE SPÓŁKĘ SAMODZIELNIE",
                "Spółkę reprezentują komplementariusze, każdy samodzielnie",
                "CZŁONKOWIE ZARZĄDU ŁĄCZNIE",
                "Każdy członek zarządu",
                "Zarząd reprezentuje spółkę łącznie",
                "Trzech członków zarządu łącznie",
                "Dwóch członków zarządu łącznie albo prokurent samodzielnie",
                "Członek zarządu lub prokurent samodzielnie",
                "Żaden członek zarządu nie może działać samodzielnie",
                "Członek zarządu nie jest uprawniony do samodzielnej reprezentacji spółki",
                "W przypadku powołania jednego członka zarządu działa on samodzielnie",
                "Przy zarządzie dwuosobowym każdy członek zarządu samodzielnie, przy trzyosobowym dwóch łącznie",
                "W PRZYPADKU ZARZĄDU WIELOOSOBOWEGO PREZES ZARZĄDU SAMODZIELNIE LUB DWÓCH CZŁONKÓW ZARZĄDU ŁĄCZNIE,"
                        + " W PRZYPADKU ZARZĄDU JEDNOOSOBOWEGO CZŁONEK ZARZĄDU SAMODZIELNIE.",
                "Pełnomocnik ustanowiony przez zarząd samodzielnie",
                "Każdy członek zarządu samodzielnie, za zgodą rady nadzorczej",
                "Dyrektor działający w imieniu spółki samodzielnie",
                "Zgodnie ze statutem",
                "?"
            })
    void anythingElseIsForAPersonToRead(String sentence) {
        for (int members : new int[] {0, 2, 3}) {
            assertThat(MannerReader.read(sentence, members)).isEqualTo(new Unclear(sentence));
        }
    }

    @Test
    void whoIsOneOfSeveralByRankIsNotTold() {
        String sentence = "Wiceprezes zarządu samodzielnie";
        assertThat(MannerReader.read(sentence, 2)).isEqualTo(new Unclear(sentence));
    }
}
