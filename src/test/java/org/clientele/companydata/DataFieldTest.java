package org.clientele.companydata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataFieldTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LEGAL_NAME | Jeż sp. z o.o. | JEŻ SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ
            LEGAL_NAME | Jeż S.A. | Jeż spółka akcyjna
            STREET | ul. Długa 1 m. 2 | DŁUGA 1/2
            STREET | Aleja Róż 3 | al. Róż 3
            POSTAL_CODE | 00-925 | 00925
            CITY | łódź | ŁÓDŹ
            REGON | 12345678512347 | 123456785
            KRS | 0000012345 | ''
            PHONE | +48221234567 | +48229999999
            """)
    void theseMeanTheSame(DataField field, String ours, String theirs) {
        assertThat(field.agrees(ours, theirs)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LEGAL_NAME | Jeż sp. z o.o. | Jeż S.A.
            STREET | ul. Długa 1 | ul. Długa 11
            REGON | 12345678512347 | 990000016
            PHONE | '' | +48229999999
            NIP | '' | 1234563218
            """)
    void theseDiffer(DataField field, String ours, String theirs) {
        assertThat(field.agrees(ours, theirs)).isFalse();
    }
}
