package org.clientele.portal.setup;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many seats are taken, by contacts of whatever client: a number of the installation, whoever asks. Invited ones count. */
@Component
class SeatQueries {

    private static final String TAKEN = "select count(*) from portal_account where state in ('INVITED', 'ACTIVE')";
    private static final String OF_CLIENT = " and client_id = :client";

    /** As it is now, not as it was when the transaction began. */
    private static final String LATEST = " for update";

    private final JdbcClient jdbc;

    SeatQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int taken() {
        return jdbc.sql(TAKEN).query(Integer.class).single();
    }

    int takenForUpdate() {
        return jdbc.sql(TAKEN + LATEST).query(Integer.class).single();
    }

    int takenForUpdate(UUID client) {
        return jdbc.sql(TAKEN + OF_CLIENT + LATEST)
                .param("client", client)
                .query(Integer.class)
                .single();
    }
}
