package org.clientele.portal.setup;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clientele.portal.SignInTimes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the times of accounts that were found by the staff's own rules. */
@Component
class SignInTimeQueries implements SignInTimes {

    private static final String TIMES = """
            select account_id, last_sign_in_at from portal_credential
            where last_sign_in_at is not null and account_id in (:accounts)""";

    private final JdbcClient jdbc;

    SignInTimeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Instant> of(List<UUID> accounts) {
        Map<UUID, Instant> times = new HashMap<>();
        if (!accounts.isEmpty()) {
            jdbc.sql(TIMES)
                    .param("accounts", accounts)
                    .query((row, number) -> times.put(
                            row.getObject(1, UUID.class),
                            row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                    .list();
        }
        return times;
    }
}
