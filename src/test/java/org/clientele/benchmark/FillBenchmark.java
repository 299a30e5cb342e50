package org.clientele.benchmark;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(
        properties = {
            "clientele.data-dir=./data/benchmark-${benchmark.clients:10000}",
            "clientele.database.buffer-pool=3GB",
            "clientele.database.options=--innodb-sort-buffer-size=64M"
        })
class FillBenchmark {

    @Autowired
    private DataSource dataSource;

    @Test
    void fill() throws Exception {
        new BenchmarkData(dataSource, Integer.getInteger("benchmark.clients", 10_000)).fill();
    }
}
