package org.clientele.portal.signin;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.clientele.client.ClientId;
import org.clientele.client.Clients;
import org.clientele.offlimits.MailDomains;
import org.clientele.portal.PortalSwitch;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayAdminister;
import org.clientele.security.SecretBox;
import org.clientele.security.SecurityEventRow;
import org.clientele.security.StaffSignOn;
import org.clientele.security.oidc.Provider;
import org.clientele.shared.Change;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.SettingsChanged;
import org.clientele.shared.Stamp;
import org.clientele.shared.contactdata.EmailAddress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Single sign-on of clients' contacts, each at the provider of its own company. */
@Service
@MayAdminister
public class ClientSignOns {

    private final StoredSignOnRepository signOns;
    private final SignOnQueries queries;
    private final Clients clients;
    private final SecretBox box;
    private final PortalSwitch portal;
    private final StaffSignOn configured;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClientSignOns(
            StoredSignOnRepository signOns,
            SignOnQueries queries,
            Clients clients,
            SecretBox box,
            PortalSwitch portal,
            StaffSignOn configured,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.signOns = signOns;
        this.queries = queries;
        this.clients = clients;
        this.box = box;
        this.portal = portal;
        this.configured = configured;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** What was decided for the client; nothing for one that one does not see. */
    @Transactional(readOnly = true)
    public SingleSignOnView of(ClientId client) {
        Optional<StoredSignOn> stored = clients.ref(client).flatMap(known -> signOns.find(client));
        return new SingleSignOnView(
                stored.map(StoredSignOn::version).orElse(0L),
                stored.map(StoredSignOn::settings),
                stored.filter(known -> !known.sealedSecret().isEmpty()).isPresent(),
                portal.address() + "/" + PortalSignOn.address(id(client)) + "/return");
    }

    /** An empty secret keeps the one that is there, as long as the provider stays the same. */
    @Transactional
    @RetriedOnCollision
    public SaveOutcome decide(SingleSignOn typed, ClientId client, long version) {
        if (clients.ref(client).filter(known -> !known.archived()).isEmpty()) {
            return new SaveOutcome.Gone();
        }
        StoredSignOn stored = signOns.findForUpdate(client).orElseGet(() -> new StoredSignOn(id(client), client));
        if (stored.version() != version) {
            return stored.version() == 0
                    ? new SaveOutcome.Gone()
                    : new SaveOutcome.Conflict(
                            stored.changed().by(), stored.changed().at());
        }
        FieldCheck check = new FieldCheck();
        SingleSignOn clean = clean(check, typed, client);
        if (!typed.secret().isEmpty() && typed.secret().length() > SingleSignOn.SECRET_MAX) {
            check.refuse("secret", "error.text.TOO_LONG");
        }
        if (typed.secret().isEmpty()
                && !stored.sealedSecret().isEmpty()
                && !stored.issuer().equals(clean.issuer())) {
            check.refuse("secret", "portal.sso.secret.again");
        }
        if (!check.errors().isEmpty()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        queries.takeFromArchive(clean.domains());
        StoredSignOn.Snapshot before = stored.snapshot();
        stored.decide(
                clean,
                sealed(typed.secret(), stored, client),
                new Stamp(actor.require().name(), clock.instant()));
        StoredSignOn kept = signOns.save(stored);
        signOns.flush();
        tell(client, Change.between(before, kept.snapshot()));
        return new SaveOutcome.Saved(client.value(), kept.version());
    }

    /** From then on contacts of the client sign in as all others do. */
    @Transactional
    @RetriedOnCollision
    public SaveOutcome remove(ClientId client, long version) {
        StoredSignOn stored = clients.ref(client)
                .flatMap(known -> signOns.findForUpdate(client))
                .orElse(null);
        if (stored == null) {
            return new SaveOutcome.Gone();
        }
        if (stored.version() != version) {
            return new SaveOutcome.Conflict(
                    stored.changed().by(), stored.changed().at());
        }
        StoredSignOn.Snapshot before = stored.snapshot();
        signOns.delete(stored);
        signOns.flush();
        tell(client, Change.between(before, StoredSignOn.Snapshot.NONE));
        return new SaveOutcome.Saved(client.value(), 0);
    }

    private SingleSignOn clean(FieldCheck check, SingleSignOn typed, ClientId client) {
        String issuer = check.requiredLine("issuer", typed.issuer(), SingleSignOn.ISSUER_MAX);
        if (!issuer.isEmpty() && !Provider.isIssuer(issuer, configured.trustsPrivateProviders())) {
            check.refuse("issuer", "portal.sso.issuer.wrong");
        }
        String knownAs = check.requiredLine("knownAs", typed.knownAs(), SingleSignOn.KNOWN_AS_MAX);
        Set<String> domains = new TreeSet<>();
        for (String domain : typed.domains()) {
            EmailAddress.parse("x@" + domain.strip().replaceFirst("^@", ""))
                    .toOptional()
                    .map(EmailAddress::domain)
                    .ifPresentOrElse(domains::add, () -> check.refuse("domains", "portal.sso.domains.wrong"));
        }
        if (domains.isEmpty()) {
            check.refuse("domains", "error.required");
        } else if (domains.stream().anyMatch(MailDomains::isPublic)) {
            check.refuse("domains", "portal.sso.domains.public");
        } else if (queries.isTaken(domains, client)) {
            check.refuse("domains", "portal.sso.domains.taken");
        }
        return new SingleSignOn(issuer, knownAs, "", domains, typed.onlyWay());
    }

    private String sealed(String secret, StoredSignOn stored, ClientId client) {
        return secret.isEmpty() ? stored.sealedSecret() : box.seal(secret, PortalSignOn.belongsTo(id(client)));
    }

    private void tell(ClientId client, List<Change> changes) {
        if (!changes.isEmpty()) {
            events.publishEvent(new RecordChanged(
                    new RecordRef(RecordType.CLIENT, client.value()), client.value(), Act.CHANGED, changes));
            events.publishEvent(new SettingsChanged(Stream.concat(
                            Stream.of(new Change(
                                    SecurityEventRow.CLIENT,
                                    null,
                                    client.value().toString())),
                            changes.stream()
                                    .filter(change -> !change.field().equals("portalSsoDomains"))
                                    .map(change ->
                                            new Change("client." + change.field(), change.before(), change.after())))
                    .toList()));
        }
    }

    /** Known before anything was saved, since the provider has to be told it, and no id of the client. */
    private static UUID id(ClientId client) {
        return UUID.nameUUIDFromBytes(("portal-sso:" + client.value()).getBytes(StandardCharsets.US_ASCII));
    }
}
