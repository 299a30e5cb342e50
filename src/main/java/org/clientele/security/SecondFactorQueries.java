package org.clientele.security;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps second factors. Each statement that decides whether a code counts does so by itself, so that of two at once one does. */
@Component
class SecondFactorQueries {

    private final JdbcClient jdbc;

    SecondFactorQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is kept of one. */
    record Row(String sealedSecret, Instant setUpAt, int codesLeft) {}

    Optional<Row> find(UUID account) {
        return jdbc.sql("""
                        select f.sealed_secret, f.set_up_at,
                            (select count(*) from recovery_code r where r.factor_id = f.id) as codes
                        from second_factor f where f.id = :account""")
                .param("account", account)
                .query((row, number) -> new Row(
                        row.getString("sealed_secret"),
                        row.getObject("set_up_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getInt("codes")))
                .optional();
    }

    void add(FactorOwner owner, String sealedSecret, long step, Instant at) {
        jdbc.sql("""
                        insert into second_factor (id, account_id, portal_account_id, sealed_secret, last_step, set_up_at)
                        values (:id, :staff, :contact, :secret, :step, :at)""")
                .param("id", owner.account())
                .param("staff", owner.contact() ? null : owner.account())
                .param("contact", owner.contact() ? owner.account() : null)
                .param("secret", sealedSecret)
                .param("step", step)
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    /** Whether the code of this step may count: not if it, or a later one, has counted before. */
    boolean use(UUID account, long step) {
        return jdbc.sql("update second_factor set last_step = :step where id = :account and last_step < :step")
                        .param("step", step)
                        .param("account", account)
                        .update()
                == 1;
    }

    boolean useRecoveryCode(UUID account, String hash) {
        return jdbc.sql("delete from recovery_code where code_hash = :hash and factor_id = :account")
                        .param("hash", hash)
                        .param("account", account)
                        .update()
                == 1;
    }

    void replaceRecoveryCodes(UUID account, Collection<String> hashes) {
        jdbc.sql("delete from recovery_code where factor_id = :account")
                .param("account", account)
                .update();
        hashes.forEach(hash -> jdbc.sql("insert into recovery_code (code_hash, factor_id) values (:hash, :account)")
                .param("hash", hash)
                .param("account", account)
                .update());
    }

    boolean remove(UUID account) {
        return jdbc.sql("delete from second_factor where id = :account")
                        .param("account", account)
                        .update()
                == 1;
    }

    /** Who has to have one, of the form that the table {@code required_factor} describes. */
    List<String> required() {
        return jdbc.sql("select whose from required_factor order by whose")
                .query((row, number) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    /** @param client whose contacts it is about; null for everybody else */
    void require(String whose, @Nullable UUID client) {
        jdbc.sql("insert ignore into required_factor (whose, client_id) values (:whose, :client)")
                .param("whose", whose)
                .param("client", client)
                .update();
    }

    void excuse(String whose) {
        jdbc.sql("delete from required_factor where whose = :whose")
                .param("whose", whose)
                .update();
    }
}
