package org.clientele.companydata.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareCapitalTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5000,00 PLN         | en | 5,000.00 PLN
            5000 PLN            | en | 5,000.00 PLN
            1234567,5 PLN       | de | 1.234.567,50 PLN
            1 234 567,05 EUR    | de | 1.234.567,05 EUR
            1.234.567,05 EUR    | de | 1.234.567,05 EUR
            50000,00 PLN        | pl | 50 000,00 PLN
            1234567,00 PLN      | ru | 1 234 567,00 PLN
            5000,00             | en | 5000,00
            5000,005 PLN        | en | 5000,005 PLN
            5 zł i aport        | en | 5 zł i aport
            ''                  | en | ''
            """)
    void amountsAreWrittenAsTheReaderDoesAndTheRestAsTheRegister(String written, Locale reader, String shown) {
        assertThat(RepresentationTexts.shareCapital(reader, written).replace('\u00a0', ' '))
                .isEqualTo(shown);
    }
}
