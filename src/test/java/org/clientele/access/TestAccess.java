package org.clientele.access;

import java.util.UUID;
import org.clientele.security.AccountId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Lets an account see a client, whatever the reason. Within a test's transaction it goes with it. */
@Component
public class TestAccess {

    private final JdbcTemplate jdbc;

    TestAccess(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void grant(AccountId account, UUID client) {
        jdbc.update("insert ignore into client_access (account_id, client_id) values (?, ?)", account.value(), client);
    }

    public void withdraw(AccountId account, UUID client) {
        jdbc.update("delete from client_access where account_id = ? and client_id = ?", account.value(), client);
    }
}
