package org.clientele.portal.signin;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.clientele.contact.ContactId;
import org.clientele.portal.PortalAccountId;
import org.clientele.portal.PortalAccountState;
import org.clientele.shared.contactdata.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whom somebody at the door may be, read past every filter: nobody is signed in yet whose rights could be asked. Tells of
 * nothing but accounts.
 */
@Component
class SignInQueries {

    private static final String KNOWN = """
            select a.id, a.version, a.state, a.contact_id, concat_ws(' ', nullif(c.first_name, ''), c.last_name) as name,
                c.user_name, k.name as client, coalesce(nullif(a.language, ''), c.language) as language,
                a.language as own_language, p.password_hash,
                coalesce((select e.address from contact_address e where e.contact_id = c.id and e.medium = 'EMAIL'
                    order by e.position limit 1), '') as email,
                c.active and not c.archived and not k.archived and c.client_id = a.client_id as at_work,
                exists (select 1 from portal_sso s where s.client_id = a.client_id and s.only_way) as only_sign_on
            from portal_account a join contact c on c.id = a.contact_id join client k on k.id = a.client_id
            left join portal_credential p on p.account_id = a.id
            """;

    /** A name that belonged to a contact before it was merged leads to the kept one. */
    private static final String MEANT = """
             join (select contact_id from contact_user_name where user_name = :name
                union select contact_id from contact_address where medium = 'EMAIL' and match_key = :email) m
            on m.contact_id = c.id order by k.name, a.id""";

    private static final String EXPIRED = KNOWN + """
             where a.state = 'INVITED' and not exists (select 1 from portal_link l
                where l.account_id = a.id and l.purpose = 'INVITATION' and l.expires_at > :now) order by a.id""";

    /** Another person: one who works for two clients has the same name at both. */
    private static final String SHARED = """
            select 1 from contact_address m join contact_address e on e.medium = 'EMAIL' and e.match_key = m.match_key
                and e.contact_id <> m.contact_id
            join contact c on c.id = m.contact_id join contact o on o.id = e.contact_id
            join portal_account a on a.contact_id = o.id and a.state = 'ACTIVE' and a.client_id = o.client_id
            join client k on k.id = a.client_id
            where m.contact_id = :contact and m.medium = 'EMAIL' and m.address = :email
                and o.active and not o.archived and not k.archived
                and (o.first_name <> c.first_name or o.last_name <> c.last_name) limit 1""";

    private static final String NOT_LET_IN = """
            delete l from portal_link l join portal_account a on a.id = l.account_id join contact c on c.id = a.contact_id
            join client k on k.id = a.client_id
            where (a.state not in ('INVITED', 'ACTIVE') or not c.active or c.archived or k.archived
                or c.client_id <> a.client_id)""";

    private final JdbcClient jdbc;
    private final EntityManager memory;

    SignInQueries(JdbcClient jdbc, EntityManager memory) {
        this.jdbc = jdbc;
        this.memory = memory;
    }

    /** Keeps others from doing the same for the account until the transaction ends. */
    void lock(PortalAccountId account) {
        jdbc.sql("select id from portal_account where id = :account for update")
                .param("account", account.value())
                .query(UUID.class)
                .optional();
    }

    /** Whether the address that the account is mailed to is also of another person with an active account. */
    boolean isShared(Known account) {
        return jdbc.sql(SHARED)
                .param("contact", account.contact().value())
                .param("email", account.email())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Deletes the links of those who are not let in, of one contact or of all of a client. */
    int forgetLinks(UUID contactOrClient) {
        memory.flush();
        return jdbc.sql(NOT_LET_IN + " and (c.id = :id or c.client_id = :id or a.client_id = :id)")
                .param("id", contactOrClient)
                .update();
    }

    /** Deletes the links of everybody who is not let in. */
    int forgetLinks() {
        return jdbc.sql(NOT_LET_IN).update();
    }

    /** The client that the account is at. */
    Optional<UUID> clientOf(PortalAccountId account) {
        return jdbc.sql("select client_id from portal_account where id = :account")
                .param("account", account.value())
                .query(UUID.class)
                .optional();
    }

    /** The account of the contact, whatever its state. */
    Optional<Known> of(UUID contact) {
        return jdbc.sql(KNOWN + " where a.contact_id = :contact")
                .param("contact", contact)
                .query((row, number) -> known(row))
                .optional();
    }

    /** All accounts of the user name or e-mail address, whatever their state. */
    List<Known> meant(String typed) {
        return jdbc.sql(KNOWN + MEANT)
                .param("name", typed)
                .param(
                        "email",
                        EmailAddress.parse(typed)
                                .toOptional()
                                .map(EmailAddress::folded)
                                .orElse(""))
                .query((row, number) -> known(row))
                .list();
    }

    Optional<Known> find(PortalAccountId account) {
        return jdbc.sql(KNOWN + " where a.id = :account")
                .param("account", account.value())
                .query((row, number) -> known(row))
                .optional();
    }

    /** The accounts of these that there still are, whatever their state. */
    List<Known> find(Set<UUID> accounts) {
        return jdbc.sql(KNOWN + " where a.id in (:accounts)")
                .param("accounts", accounts)
                .query((row, number) -> known(row))
                .list();
    }

    /** Those who were invited and can accept that no more. */
    List<Known> expired(Instant now) {
        return jdbc.sql(EXPIRED)
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .query((row, number) -> known(row))
                .list();
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                new PortalAccountId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                PortalAccountState.valueOf(row.getString("state")),
                new ContactId(row.getObject("contact_id", UUID.class)),
                row.getString("name"),
                row.getString("user_name"),
                row.getString("email"),
                row.getString("client"),
                row.getString("language"),
                row.getString("own_language"),
                row.getString("password_hash"),
                row.getBoolean("at_work"),
                row.getBoolean("only_sign_on"));
    }
}
