package org.clientele.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clientele.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
class StatementCounterTest {

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void everyStatementOfTheActIsTold() {
        List<String> statements = StatementCounter.statementsOf(() -> {
            jdbc.queryForObject("select 1", Integer.class);
            jdbc.queryForObject("select ?", Integer.class, 2);
        });

        assertThat(statements).containsExactly("select 1", "select ?");
    }

    @Test
    void aBatchCountsAsOneStatement() {
        jdbc.execute("create temporary table counted (number int)");

        assertThat(StatementCounter.statementsOf(() -> jdbc.batchUpdate(
                        "insert into counted values (?)", List.of(new Object[] {1}, new Object[] {2}))))
                .containsExactly("insert into counted values (?)");
    }
}
