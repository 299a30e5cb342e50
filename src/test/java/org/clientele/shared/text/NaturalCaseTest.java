package org.clientele.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NaturalCaseTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            ŻÓŁTA ŁÓDŹ SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ | Żółta Łódź spółka z ograniczoną odpowiedzialnością
            ĆMA I ŹREBIĘ SP. Z O.O. | Ćma i Źrebię sp. z o.o.
            ŚWIERSZCZ SP. Z O. O. SP. K. | Świerszcz sp. z o. o. sp. k.
            "JĘCZMIEŃ" SPÓŁKA AKCYJNA | "Jęczmień" spółka akcyjna
            WĄŻ S.A. W UPADŁOŚCI | Wąż S.A. w upadłości
            PRZEDSIĘBIORSTWO HANDLOWO-USŁUGOWE „DĄB” JAN ŁOŚ | Przedsiębiorstwo Handlowo-Usługowe „Dąb” Jan Łoś
            P.P.H.U. KOWAL Z KUŹNI | P.P.H.U. Kowal z Kuźni
            PPHU OSA S.C. | PPHU Osa s.c.
            BIURO RACHUNKOWE M&K JANINA WÓJCIK-ŻAK | Biuro Rachunkowe M&K Janina Wójcik-Żak
            DOM DZIECKA IM. JANA III W GDAŃSKU | Dom Dziecka im. Jana III w Gdańsku
            IT HR 3D B2B STUDIO | IT HR 3D B2B Studio
            WKRĘTY GMBH | Wkręty GmbH
            W DRODZE | W Drodze
            WIEŚ BEZ ULIC | Wieś bez Ulic
            BAJKI NIEKOŃCZĄCYCH SIĘ OPOWIEŚCI O KRASNALU | Bajki Niekończących się Opowieści o Krasnalu
            KUŹNIA PO DZIADKU ZA RZEKĄ NAD MŁYNEM | Kuźnia po Dziadku za Rzeką nad Młynem
            KANCELARIA A. ŁOŚ I O. ŹREBIĘ | Kancelaria A. Łoś i O. Źrebię
            UL. ŻWIRKI I WIGURY 12A | ul. Żwirki i Wigury 12A
            ul. PORTOWA 12a | ul. Portowa 12a
            BIELSKO-BIAŁA | Bielsko-Biała
            """)
    void whatShoutsIsWrittenAsPeopleDo(String shouted, String natural) {
        assertThat(NaturalCase.of(shouted)).isEqualTo(natural);
        assertThat(NaturalCase.of(natural)).as("again").isEqualTo(natural);
    }

    @Test
    void whatWasWrittenWithCareStaysAsItIs() {
        assertThat(NaturalCase.of("eBOK iŁódź SPÓŁKA AKCYJNA")).isEqualTo("eBOK iŁódź SPÓŁKA AKCYJNA");
        assertThat(NaturalCase.of("")).isEmpty();
        assertThat(NaturalCase.of("12/34")).isEqualTo("12/34");
    }
}
