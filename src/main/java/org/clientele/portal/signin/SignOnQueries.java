package org.clientele.portal.signin;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.clientele.client.ClientId;
import org.clientele.portal.PortalAccountId;
import org.clientele.shared.contactdata.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the door of single sign-on has to know, read past every filter: nobody is signed in yet. Whoever a provider speaks for
 * is looked for among the accounts of its own client only.
 */
@Component
class SignOnQueries {

    private static final String OF_CLIENT = "select a.id from portal_account a where a.client_id = :client and ";

    private static final String BOUND = OF_CLIENT + """
            exists (select 1 from portal_identity i
                where i.account_id = a.id and i.issuer = :issuer and i.subject = :subject) order by a.id""";

    private static final String BY_EMAIL = OF_CLIENT + """
            exists (select 1 from contact_address e
                where e.contact_id = a.contact_id and e.medium = 'EMAIL' and e.match_key = :email)
            and not exists (select 1 from portal_identity i where i.account_id = a.id and i.issuer = :issuer)
            order by a.id""";

    private static final String ACTIVE = " join client k on k.id = s.client_id and not k.archived";

    private final JdbcClient jdbc;

    SignOnQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A client's provider, as the door needs it. */
    record Registered(UUID id, UUID clientId, String issuer, String knownAs, String sealedSecret) {}

    Optional<Registered> find(UUID id) {
        return jdbc.sql("select s.id, s.client_id, s.issuer, s.known_as, s.sealed_secret from portal_sso s" + ACTIVE
                        + " where s.id = :id")
                .param("id", id)
                .query(Registered.class)
                .optional();
    }

    /** Of the client that the domain belongs to; empty if none has it. */
    Optional<SignOnWay> wayOf(String domain) {
        return jdbc.sql("select s.id, s.only_way from portal_sso_domain d join portal_sso s on s.id = d.sso_id" + ACTIVE
                        + " where d.domain = :domain")
                .param("domain", domain)
                .query((row, number) -> way(row.getObject("id", UUID.class), row.getBoolean("only_way")))
                .optional();
    }

    /** Of the client that this account belongs to; empty if it has none. */
    Optional<SignOnWay> wayOf(PortalAccountId account) {
        return jdbc.sql("select s.id, s.only_way from portal_account a join portal_sso s on s.client_id = a.client_id"
                        + ACTIVE + " where a.id = :account")
                .param("account", account.value())
                .query((row, number) -> way(row.getObject("id", UUID.class), row.getBoolean("only_way")))
                .optional();
    }

    boolean isThereAny() {
        return jdbc.sql("select exists (select 1 from portal_sso)")
                .query(Boolean.class)
                .single();
    }

    boolean speaksFor(UUID signOn, EmailAddress email) {
        return jdbc.sql("select exists (select 1 from portal_sso_domain where domain = :domain and sso_id = :id)")
                .param("domain", email.domain())
                .param("id", signOn)
                .query(Boolean.class)
                .single();
    }

    /** The accounts of this client that belong to that person of the issuer. */
    List<PortalAccountId> bound(UUID client, String issuer, String subject) {
        return jdbc.sql(BOUND)
                .param("client", client)
                .param("issuer", issuer)
                .param("subject", subject)
                .query((row, number) -> new PortalAccountId(row.getObject("id", UUID.class)))
                .list();
    }

    boolean bound(PortalAccountId account, String issuer, String subject) {
        return jdbc.sql("select exists (select 1 from portal_identity where account_id = :account"
                        + " and issuer = :issuer and subject = :subject)")
                .param("account", account.value())
                .param("issuer", issuer)
                .param("subject", subject)
                .query(Boolean.class)
                .single();
    }

    /** The accounts of this client's contacts of the address that belong to nobody of the issuer yet. */
    List<PortalAccountId> byEmail(UUID client, String issuer, EmailAddress email) {
        return jdbc.sql(BY_EMAIL)
                .param("client", client)
                .param("issuer", issuer)
                .param("email", email.folded())
                .query((row, number) -> new PortalAccountId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Of another issuer it belongs to nobody from then on: the client has changed its provider. */
    void bind(PortalAccountId account, String issuer, String subject, Instant now) {
        jdbc.sql("replace into portal_identity (account_id, issuer, subject, bound_at)"
                        + " values (:account, :issuer, :subject, :now)")
                .param("account", account.value())
                .param("issuer", issuer)
                .param("subject", subject)
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    void releaseOf(UUID contact) {
        jdbc.sql("delete from portal_identity where account_id in"
                        + " (select id from portal_account where contact_id = :contact)")
                .param("contact", contact)
                .update();
    }

    /** Whether another client that is not in the archive has one of the domains. */
    boolean isTaken(Set<String> domains, ClientId client) {
        return jdbc.sql("select exists (select 1 from portal_sso_domain d join portal_sso s on s.id = d.sso_id" + ACTIVE
                        + " where d.domain in (:domains) and s.client_id <> :client)")
                .param("domains", domains)
                .param("client", client.value())
                .query(Boolean.class)
                .single();
    }

    /** What clients in the archive have no longer keeps others from it. */
    void takeFromArchive(Set<String> domains) {
        if (!domains.isEmpty()) {
            jdbc.sql(
                            "delete from portal_sso_domain where domain in (:domains) and sso_id in (select s.id from portal_sso s"
                                    + " join client k on k.id = s.client_id and k.archived)")
                    .param("domains", domains)
                    .update();
        }
    }

    private static SignOnWay way(UUID id, boolean only) {
        return new SignOnWay(PortalSignOn.address(id), only);
    }
}
