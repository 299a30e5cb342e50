package org.clientele.benchmark;

import javax.sql.DataSource;
import org.clientele.client.TestClientSample;
import org.clientele.contact.TestContactSample;
import org.clientele.security.WithRecruiter;
import org.clientele.support.StatementCounter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The application's services as a view calls them, signed in, on a database of the size asked for. */
@SpringBootTest
@Import(StatementCounter.class)
@WithRecruiter
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AgainstJdbc {

    @Autowired
    private DataSource dataSource;

    @Autowired
    private TestClientSample clientSample;

    @Autowired
    private TestContactSample contactSample;

    Jdbc jdbc;
    BenchmarkData data;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        BenchmarkDatabase.describe(registry);
    }

    @BeforeAll
    void fill() throws Exception {
        jdbc = new Jdbc(dataSource);
        data = new BenchmarkData(dataSource, BenchmarkDatabase.CLIENTS);
        data.fill();
        clientSample.refresh();
        contactSample.refresh();
    }
}
