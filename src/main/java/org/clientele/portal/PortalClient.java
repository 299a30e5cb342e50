package org.clientele.portal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.clientele.access.Visible;
import org.clientele.client.ClientId;
import org.clientele.shared.Stamp;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** What holds in the portal for all contacts of a client. There is no row until something was decided. */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.OF_CLIENT, deduceAliasInjectionPoints = false)
@Table(name = "portal_client")
@SuppressWarnings("NullAway.Init")
class PortalClient {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "client_id"))
    private ClientId clientId;

    @Version
    private @Nullable Long version;

    private boolean hideContactData;

    @Embedded
    private PortalBrand brand = PortalBrand.USUAL;

    private Instant changedAt;
    private String changedBy;

    PortalClient() {}

    PortalClient(ClientId clientId) {
        this.clientId = clientId;
    }

    void hideContactData(boolean hide, Stamp stamp) {
        hideContactData = hide;
        touch(stamp);
    }

    void look(PortalBrand newBrand, Stamp stamp) {
        brand = newBrand;
        touch(stamp);
    }

    private void touch(Stamp stamp) {
        changedAt = stamp.at();
        changedBy = stamp.by();
    }

    /** 0 for a client about which nothing was decided yet. */
    long version() {
        return version == null ? 0 : version + 1;
    }

    PortalClientView toView() {
        return new PortalClientView(version(), hideContactData, brand);
    }

    /** What the history of the client keeps; the components are the fields' names there. */
    record Snapshot(boolean portalHides, String portalName, String portalColor, String portalLogo) {}

    Snapshot snapshot() {
        return new Snapshot(hideContactData, brand.name(), brand.color(), brand.logo());
    }

    Stamp changed() {
        return new Stamp(changedBy, changedAt);
    }
}
