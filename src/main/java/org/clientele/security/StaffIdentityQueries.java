package org.clientele.security;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which account belongs to whom at which provider. */
@Component
class StaffIdentityQueries {

    private final JdbcClient jdbc;

    StaffIdentityQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AccountId> accountOf(String issuer, String subject) {
        return jdbc.sql("select account_id from account_identity where issuer = :issuer and subject = :subject")
                .param("issuer", issuer)
                .param("subject", subject)
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /** @return false if the account belongs to somebody there already, or somebody else was quicker */
    boolean bind(AccountId account, String issuer, String subject, Instant now) {
        return jdbc.sql("insert ignore into account_identity (account_id, issuer, subject, bound_at)"
                                + " values (:account, :issuer, :subject, :now)")
                        .param("account", account.value())
                        .param("issuer", issuer)
                        .param("subject", subject)
                        .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** From then on the account is found anew. */
    void release(AccountId account) {
        jdbc.sql("delete from account_identity where account_id = :account")
                .param("account", account.value())
                .update();
    }
}
