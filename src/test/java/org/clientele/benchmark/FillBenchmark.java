package org.clientele.benchmark;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = {"clientele.data-dir=./data/benchmark-${benchmark.clients:10000}"})
class FillBenchmark {

    @Autowired
    private DataSource dataSource;

    @Test
    void fill() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            new BenchmarkData(connection, Integer.getInteger("benchmark.clients", 10_000)).fill();
        }
    }
}
