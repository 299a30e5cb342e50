package org.clientele.submission;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.clientele.IntegrationTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Outside of a transaction, since emptying a table ends the one that it is in. */
@IntegrationTest
class IntroductionTablesTest {

    @Autowired
    private JdbcTemplate jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"introduction", "introduction_opening"})
    void theRecordOfIntroductionsCannotBeEmptiedAtOnce(String table) {
        assertThatThrownBy(() -> jdbc.execute("truncate table " + table))
                .hasStackTraceContaining("foreign key constraint");
    }
}
