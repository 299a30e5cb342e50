package org.clientele.client;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.clientele.access.Visible;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;

/** A tag of a client, to be read without the client; written by {@link Client} alone. */
@Entity
@Immutable
@Filter(name = Visible.FILTER, condition = Visible.OF_CLIENT, deduceAliasInjectionPoints = false)
@Table(name = "client_tag")
class ClientTag {

    @EmbeddedId
    private Key key;

    @SuppressWarnings("NullAway.Init")
    ClientTag() {}

    @Embeddable
    record Key(@Column(name = "client_id") UUID clientId, String tag) {}
}
