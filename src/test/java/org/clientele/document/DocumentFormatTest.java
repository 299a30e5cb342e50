package org.clientele.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.clientele.shared.ui.TestTranslations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentFormatTest {

    private final DocumentFormat format = new DocumentFormat(TestTranslations.all());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pl | 1234.56        | PLN | jeden tysiąc dwieście trzydzieści cztery złote 56/100
            pl | 0              | PLN | zero złotych 00/100
            pl | 1              | PLN | jeden złoty 00/100
            pl | 2.05           | PLN | dwa złote 05/100
            pl | 5              | PLN | pięć złotych 00/100
            pl | 12             | PLN | dwanaście złotych 00/100
            pl | 21             | PLN | dwadzieścia jeden złotych 00/100
            pl | 22             | PLN | dwadzieścia dwa złote 00/100
            pl | 1000           | PLN | jeden tysiąc złotych 00/100
            pl | 2000           | PLN | dwa tysiące złotych 00/100
            pl | 1001000        | PLN | jeden milion jeden tysiąc złotych 00/100
            pl | 5000000        | PLN | pięć milionów złotych 00/100
            pl | 1000000002     | PLN | jeden miliard dwa złote 00/100
            pl | 2              | UAH | dwie hrywny 00/100
            pl | 22             | UAH | dwadzieścia dwie hrywny 00/100
            pl | 1              | EUR | jedno euro 00/100
            pl | 3              | USD | trzy dolary amerykańskie 00/100
            pl | 5              | GBP | pięć funtów szterlingów 00/100
            pl | 4              | CHF | cztery franki szwajcarskie 00/100
            en | 1234.56        | EUR | one thousand two hundred thirty-four euros 56/100
            en | 1              | USD | one US dollar 00/100
            en | 2              | GBP | two pounds sterling 00/100
            de | 1234.56        | EUR | eintausendzweihundertvierunddreißig Euro 56/100
            de | 1              | EUR | ein Euro 00/100
            de | 1              | UAH | eine Hrywnja 00/100
            de | 0              | PLN | null Zloty 00/100
            ru | 1234.56        | PLN | одна тысяча двести тридцать четыре злотых 56/100
            ru | 1              | PLN | один злотый 00/100
            ru | 21             | UAH | двадцать одна гривна 00/100
            ru | 22             | UAH | двадцать две гривны 00/100
            ru | 5              | UAH | пять гривен 00/100
            ru | 11             | USD | одиннадцать долларов США 00/100
            ru | 3              | CHF | три швейцарских франка 00/100
            ru | 2              | EUR | два евро 00/100
            """)
    void anAmountIsWrittenInWords(String language, BigDecimal value, DocumentCurrency currency, String words) {
        assertThat(format.amountInWords(new Amount(value, currency), Locale.of(language)))
                .isEqualTo(words);
    }

    @Test
    void theGreatestAmountIsWrittenToo() {
        Amount greatest = new Amount(DocumentInput.AMOUNT_MAX, DocumentCurrency.PLN);

        assertThat(format.amountInWords(greatest, Locale.of("pl")))
                .startsWith("dziewięćset dziewięćdziesiąt dziewięć miliardów")
                .endsWith("złotych 99/100");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pl | 1 234,56 zł  | 22.11.2026 | 22 listopada 2026
            en | PLN 1,234.56 | 22/11/2026 | 22 November 2026
            de | 1.234,56 PLN | 22.11.2026 | 22. November 2026
            ru | 1 234,56 PLN | 22.11.2026 | 22 ноября 2026 г.
            """)
    void figuresAndDatesAreWrittenAsTheLanguageHasThem(String language, String amount, String date, String inWords) {
        Locale locale = Locale.of(language);
        LocalDate day = LocalDate.of(2026, 11, 22);

        assertThat(format.amount(new Amount(new BigDecimal("1234.56"), DocumentCurrency.PLN), locale)
                        .replaceAll("\\p{Z}", " "))
                .isEqualTo(amount);
        assertThat(format.date(day, locale)).isEqualTo(date);
        assertThat(format.dateInWords(day, locale).replaceAll("\\p{Z}", " ")).isEqualTo(inWords);
    }

    @Test
    void aPhoneNumberIsWrittenAsItIsDialledFromThere() {
        assertThat(format.phone("+48225550123", Locale.of("pl"))).isEqualTo("22 555 01 23");
        assertThat(format.phone("+48225550123", Locale.GERMAN)).isEqualTo("+48 22 555 01 23");
        assertThat(format.phone("", Locale.GERMAN)).isEmpty();
    }
}
