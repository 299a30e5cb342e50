package org.clientele.benchmark;

import javax.sql.DataSource;
import org.clientele.benchmark.MadeUpClients.MadeUpClient;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** With a thousand contacts who look into their portal. */
abstract class AgainstPortal extends AgainstJdbc {

    @Autowired
    JdbcClient client;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private DataSource source;

    MadeUpPortal portal;

    /** Whose the vacancy with the full board is. */
    MadeUpClient boardClient;

    @BeforeAll
    void addContacts() throws Exception {
        MadeUpRecruitment recruitment = new MadeUpRecruitment(data);
        recruitment.fill(source, jdbc);
        portal = new MadeUpPortal(client);
        portal.fill(encoder.encode(MadeUpPortal.PASSWORD));
        boardClient = recruitment.boardClient();
    }
}
