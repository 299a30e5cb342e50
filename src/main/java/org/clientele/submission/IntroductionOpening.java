package org.clientele.submission;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.clientele.access.Visible;
import org.clientele.client.ClientId;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** The proof that a contact opened what was shown. Never changed or deleted. */
@Entity
@Immutable
@Filter(name = Visible.FILTER, condition = Visible.OF_CLIENT, deduceAliasInjectionPoints = false)
@Table(name = "introduction_opening")
class IntroductionOpening implements Persistable<IntroductionOpening.Key> {

    @EmbeddedId
    private Key id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id"))
    private ClientId clientId;

    /** What was opened when. */
    @Embeddable
    record Key(UUID introductionId, Instant openedAt) implements Serializable {}

    @SuppressWarnings("NullAway.Init")
    IntroductionOpening() {}

    IntroductionOpening(UUID introduction, ClientId client, Instant at) {
        this.id = new Key(introduction, at);
        this.clientId = client;
    }

    @Override
    public Key getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
