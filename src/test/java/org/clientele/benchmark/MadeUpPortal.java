package org.clientele.benchmark;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A thousand contacts of the 200 clients with the most vacancies, all of whom look into their portal as hiring managers:
 * each client's vacancies are released to its five, and whoever was put forward was put forward to all of them.
 */
final class MadeUpPortal {

    /** The password of them all. */
    static final String PASSWORD = "correct horse battery";

    private static final String CONTACTS = """
            (select id, client_id from (select c.id, c.client_id, row_number() over (partition by c.client_id order by c.id) as place
            from contact c join (select distinct client_id from vacancy v where (select count(*) from vacancy o
            where o.client_id = v.client_id) > 1) busy on busy.client_id = c.client_id
            where c.active and not c.archived) numbered where place <= 5)""";

    private final JdbcClient jdbc;

    MadeUpPortal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param passwordHash of {@link #PASSWORD} */
    void fill(String passwordHash) {
        if (jdbc.sql("select count(*) from portal_account").query(Integer.class).single() > 0) {
            return;
        }
        run("update portal_settings set enabled = true, address = 'http://localhost', address_proof = 'CONFIRMED',"
                + " seats = null, seats_of_client = null");
        run("insert into portal_account (id, version, client_id, contact_id, role_id, profile_id, state, language,"
                + " hide_contact_data, changed_at, changed_by) select uuid(), 0, p.client_id, p.id, r.id, f.id, 'ACTIVE', 'en',"
                + " false, utc_timestamp(6), 'Benchmark' from " + CONTACTS + " p join portal_role r on r.delivered_as ="
                + " 'HIRING_MANAGER' join portal_profile f on f.delivered_as = 'HIRING_MANAGER'");
        jdbc.sql(
                        "insert into portal_credential (account_id, version, password_hash) select id, 0, :hash from portal_account")
                .param("hash", passwordHash)
                .update();
        run("insert into vacancy_release select v.id, a.contact_id, utc_timestamp(6), 'Benchmark'"
                + " from portal_account a join vacancy v on v.client_id = a.client_id");
        run("update submission s join vacancy_stage g on g.id = s.stage_id set s.shared_at = s.stage_since,"
                + " s.shown_since = s.stage_since where g.client_sees");
        run(
                "insert into submission_share (submission_id, contact_id, client_id, comment, shared_at, shared_by)"
                        + " select s.id, a.contact_id, s.client_id, '', s.shared_at, 'Benchmark'"
                        + " from portal_account a join submission s on s.client_id = a.client_id where s.shared_at is not null");
        jdbc.sql("analyze table portal_account, vacancy_release, submission_share, submission")
                .query()
                .listOfRows();
    }

    /** A contact of the client. */
    UUID contactOf(UUID client) {
        return jdbc.sql("select contact_id from portal_account where client_id = ? limit 1")
                .param(client)
                .query(UUID.class)
                .single();
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }
}
