package org.clientele.portal.acts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.clientele.portal.ActiveAccount;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who can be told of something at all: contacts with an account that is active. Whether they see it is asked of the rules
 * of visibility afterwards, as each of them.
 */
@Component
class AudienceQueries {

    private static final String ACTIVE = """
            select mc.id, trim(concat(mc.first_name, ' ', mc.last_name)) as name,
                coalesce(nullif(me.language, ''), mc.language) as language
            from portal_account me join contact mc on mc.id = me.contact_id where """ + " " + ActiveAccount.CONDITION;

    /** The same condition as {@link org.clientele.contact.Deputies} has. */
    private static final String DEPUTIES = """
            select a.id, p.id from contact_deputy d join contact a on a.id = d.contact_id join contact p on p.id = d.deputy_id
            where a.id in (:contacts) and p.active and not p.archived and p.client_id = a.client_id
                and not a.active and not a.archived and (a.returns_on is null or a.returns_on > :today)
                and d.starts_on <= :today and (d.ends_on is null or d.ends_on >= :today)""";

    private final JdbcClient jdbc;

    AudienceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param language code of the one that the contact reads; empty if nobody said */
    record Reader(UUID contact, String name, String language) {

        Optional<Locale> locale() {
            return Optional.of(language).filter(code -> !code.isEmpty()).map(Locale::of);
        }
    }

    List<Reader> among(Set<UUID> contacts) {
        return contacts.isEmpty()
                ? List.of()
                : jdbc.sql(ACTIVE + " and mc.id in (:contacts) order by mc.id")
                        .param("contacts", contacts)
                        .query(AudienceQueries::reader)
                        .list();
    }

    /** Who acts on that day for those of them who are away. */
    Map<UUID, UUID> deputies(Set<UUID> contacts, LocalDate today) {
        Map<UUID, UUID> deputies = new HashMap<>();
        jdbc.sql(DEPUTIES).param("contacts", contacts).param("today", today).query(row -> {
            deputies.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
        });
        return deputies;
    }

    /** All of the vacancy's client. */
    Set<UUID> ofVacancy(UUID vacancy) {
        return jdbc.sql("select mc.id from portal_account me join contact mc on mc.id = me.contact_id"
                        + " join vacancy v on v.client_id = me.client_id where v.id = :vacancy and "
                        + ActiveAccount.CONDITION)
                .param("vacancy", vacancy)
                .query((row, number) -> row.getObject(1, UUID.class))
                .set();
    }

    /** Whom the candidate was shared with. */
    Set<UUID> ofSubmission(UUID submission) {
        return jdbc.sql(
                        "select contact_id from submission_share where submission_id = :submission and withdrawn_at is null")
                .param("submission", submission)
                .query((row, number) -> row.getObject(1, UUID.class))
                .set();
    }

    /** The contacts who take part. */
    Set<UUID> ofInterview(UUID interview) {
        return jdbc.sql("select contact_id from interview_participant where interview_id = :interview"
                        + " and contact_id is not null")
                .param("interview", interview)
                .query((row, number) -> row.getObject(1, UUID.class))
                .set();
    }

    /** Whether the contact, or whom it stands in for, takes part in an interview of which the client is told by letter. */
    boolean getsLetters(UUID interview, UUID contact) {
        return jdbc.sql(
                                "select count(*) from interview where id = :interview and client_copy and exists ("
                                        + "select 1 from contact_address a where a.contact_id = :contact and a.medium = 'EMAIL')")
                        .param("interview", interview)
                        .param("contact", contact)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Optional<UUID> vacancyOf(String table, UUID row) {
        return jdbc.sql("select vacancy_id from " + table + " where id = :row")
                .param("row", row)
                .query(UUID.class)
                .optional();
    }

    /** The address that the contact is written to; empty without one. */
    Optional<String> email(UUID contact) {
        return jdbc.sql("select address from contact_address where contact_id = :contact and medium = 'EMAIL'"
                        + " order by position limit 1")
                .param("contact", contact)
                .query(String.class)
                .optional();
    }

    private static Reader reader(ResultSet row, int number) throws SQLException {
        return new Reader(row.getObject("id", UUID.class), row.getString("name"), row.getString("language"));
    }
}
