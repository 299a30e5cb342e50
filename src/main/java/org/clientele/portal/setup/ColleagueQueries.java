package org.clientele.portal.setup;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clientele.client.ClientId;
import org.clientele.portal.ActiveAccount;
import org.clientele.portal.PortalAccountState;
import org.clientele.shared.contactdata.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts of one's own client. Whoever asks has found that its contact may know of them. */
@Component
class ColleagueQueries {

    private static final String STANDING = """
            select me.client_id as client, me.role_id as role, me.profile_id as profile,
                (me.hide_contact_data or exists (select 1 from portal_client k
                    where k.client_id = me.client_id and k.hide_contact_data)) as hide_contact_data,
                p.may_invite, p.may_see_seats
            from portal_account me join contact mc on mc.id = me.contact_id
            join portal_profile p on p.id = me.profile_id
            where me.contact_id = :contact and """ + " " + ActiveAccount.CONDITION;

    private static final String COLLEAGUES = """
            select trim(concat(c.first_name, ' ', c.last_name)) as name, c.position, a.state
            from portal_account a join contact c on c.id = a.contact_id
            where a.client_id = :client and a.contact_id <> :contact and a.state in ('ACTIVE', 'INVITED')
                and not c.archived
            order by c.last_name, c.first_name, a.id limit 200""";

    private final JdbcClient jdbc;

    ColleagueQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty without an account that is active. */
    Optional<Standing> standing(UUID contact) {
        return jdbc.sql(STANDING)
                .param("contact", contact)
                .query((row, number) -> new Standing(
                        row.getObject("client", UUID.class),
                        row.getObject("role", UUID.class),
                        row.getObject("profile", UUID.class),
                        row.getBoolean("hide_contact_data"),
                        row.getBoolean("may_invite"),
                        row.getBoolean("may_see_seats")))
                .optional();
    }

    List<Colleague> of(UUID client, UUID contact) {
        return jdbc.sql(COLLEAGUES)
                .param("client", client)
                .param("contact", contact)
                .query((row, number) -> new Colleague(
                        row.getString("name"),
                        row.getString("position"),
                        PortalAccountState.valueOf(row.getString("state"))))
                .list();
    }

    ColleagueSeats seats(UUID client) {
        return jdbc.sql("""
                select (select count(*) from portal_account where client_id = :client and state in ('INVITED', 'ACTIVE'))
                    as taken, seats_of_client as most from portal_settings""")
                .param("client", client)
                .query((row, number) -> new ColleagueSeats(row.getInt("taken"), row.getObject("most", Integer.class)))
                .single();
    }

    /** Whether a contact of the client has the address who is not in the archive. */
    boolean isKnown(EmailAddress email, ClientId client) {
        return jdbc.sql("""
                        select exists (select 1 from contact c join contact_address e on e.contact_id = c.id
                        where c.client_id = :client and not c.archived and e.medium = 'EMAIL' and e.match_key = :email)""")
                .param("client", client.value())
                .param("email", email.folded())
                .query(Boolean.class)
                .single();
    }
}
