package org.clientele.portal;

import jakarta.persistence.EntityManager;
import java.sql.Savepoint;
import java.util.UUID;
import java.util.function.Supplier;
import org.clientele.shared.Uuid7;
import org.hibernate.Session;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a contact without an account would see once it has one: asked by the real rules, with an account that never stays. */
@Component
class OnceInvitedQueries {

    private static final String INVITE = """
            insert into portal_account (id, version, client_id, contact_id, role_id, profile_id, state, language,
                hide_contact_data, changed_at, changed_by)
            select :id, 0, c.client_id, c.id, r.id, p.id, 'ACTIVE', '', false, utc_timestamp(6), ''
            from contact c cross join portal_role r cross join portal_profile p
            where c.id = :contact and r.id = :role
                and not exists (select 1 from portal_account a where a.contact_id = c.id) limit 1""";

    private final JdbcClient jdbc;
    private final EntityManager memory;

    OnceInvitedQueries(JdbcClient jdbc, EntityManager memory) {
        this.jdbc = jdbc;
        this.memory = memory;
    }

    /** Looks while the contact has an account of the role, of which nothing stays. */
    <T> T look(UUID contact, UUID role, Supplier<T> looking) {
        memory.flush();
        return memory.unwrap(Session.class).doReturningWork(connection -> {
            Savepoint before = connection.setSavepoint();
            try {
                jdbc.sql(INVITE)
                        .param("id", Uuid7.next())
                        .param("contact", contact)
                        .param("role", role)
                        .update();
                return looking.get();
            } finally {
                connection.rollback(before);
            }
        });
    }
}
