package org.clientele.portal.signin;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.clientele.client.ClientId;
import org.clientele.shared.Stamp;
import org.jspecify.annotations.Nullable;

/** Single sign-on of one client's contacts. Read by administrators; the door reads past it. */
@Entity
@Table(name = "portal_sso")
@SuppressWarnings("NullAway.Init")
class StoredSignOn {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id"))
    private ClientId clientId;

    private String issuer;
    private String knownAs;
    private String sealedSecret;
    private boolean onlyWay;

    @ElementCollection
    @CollectionTable(name = "portal_sso_domain", joinColumns = @JoinColumn(name = "sso_id"))
    @Column(name = "domain")
    private Set<String> domains = new HashSet<>();

    private Instant changedAt;
    private String changedBy;

    StoredSignOn() {}

    StoredSignOn(UUID id, ClientId clientId) {
        this.id = id;
        this.clientId = clientId;
        this.issuer = "";
        this.knownAs = "";
        this.sealedSecret = "";
    }

    void decide(SingleSignOn settings, String sealed, Stamp stamp) {
        issuer = settings.issuer();
        knownAs = settings.knownAs();
        sealedSecret = sealed;
        onlyWay = settings.onlyWay();
        domains.retainAll(settings.domains());
        domains.addAll(settings.domains());
        changedAt = stamp.at();
        changedBy = stamp.by();
    }

    /** 0 before the first decision. */
    long version() {
        return version == null ? 0 : version + 1;
    }

    String issuer() {
        return issuer;
    }

    String sealedSecret() {
        return sealedSecret;
    }

    /** Without the secret. */
    SingleSignOn settings() {
        return new SingleSignOn(issuer, knownAs, "", new TreeSet<>(domains), onlyWay);
    }

    /** What the history of the client keeps; the components are the fields' names there. */
    record Snapshot(String portalSsoIssuer, String portalSsoKnownAs, String portalSsoDomains, boolean portalSsoOnly) {

        /** Of a client that has none. */
        static final Snapshot NONE = new Snapshot("", "", "", false);
    }

    Snapshot snapshot() {
        return new Snapshot(issuer, knownAs, String.join(", ", new TreeSet<>(domains)), onlyWay);
    }

    Stamp changed() {
        return new Stamp(changedBy, changedAt);
    }
}
