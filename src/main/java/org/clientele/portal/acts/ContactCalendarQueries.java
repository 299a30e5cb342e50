package org.clientele.portal.acts;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The private addresses of contacts' calendars, of which only hashes are kept. */
@Component
class ContactCalendarQueries {

    private final JdbcClient jdbc;

    ContactCalendarQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Instant> madeAt(UUID contact) {
        return jdbc.sql("select made_at from contact_calendar where contact_id = :contact")
                .param("contact", contact)
                .query(LocalDateTime.class)
                .optional()
                .map(at -> at.toInstant(ZoneOffset.UTC));
    }

    /** The address before is worth nothing from now on. */
    void write(UUID contact, String hash, Instant at) {
        jdbc.sql("""
                insert into contact_calendar (contact_id, token_hash, made_at) values (:contact, :hash, :at)
                on duplicate key update token_hash = :hash, made_at = :at""")
                .param("contact", contact)
                .param("hash", hash)
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    /** Each of the two has the address that was the other one's, if any. */
    void exchange(UUID one, UUID other) {
        record Address(UUID contact, String hash, Instant madeAt) {}
        List<Address> addresses = jdbc.sql("""
                select contact_id, token_hash, made_at from contact_calendar where contact_id in (:contacts)""")
                .param("contacts", Set.of(one, other))
                .query((row, number) -> new Address(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
        delete(one);
        delete(other);
        addresses.forEach(
                address -> write(address.contact().equals(one) ? other : one, address.hash(), address.madeAt()));
    }

    void delete(UUID contact) {
        jdbc.sql("delete from contact_calendar where contact_id = :contact")
                .param("contact", contact)
                .update();
    }

    Optional<UUID> contactOf(String hash) {
        return jdbc.sql("select contact_id from contact_calendar where token_hash = :hash")
                .param("hash", hash)
                .query(UUID.class)
                .optional();
    }
}
