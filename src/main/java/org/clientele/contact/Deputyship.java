package org.clientele.contact;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.clientele.access.Visible;
import org.clientele.client.ClientId;
import org.clientele.shared.Stamp;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** That a contact acts for another one of its client while that one is away (docs/features.md N9). */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.OF_CLIENT, deduceAliasInjectionPoints = false)
@Table(name = "contact_deputy")
@SuppressWarnings("NullAway.Init")
class Deputyship {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "contact_id"))
    private ContactId absentId;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id"))
    private ClientId clientId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "deputy_id"))
    private ContactId deputyId;

    private LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private Instant appointedAt;
    private String appointedBy;

    Deputyship() {}

    Deputyship(Contact absent, ContactId deputy, LocalDate startsOn, @Nullable LocalDate endsOn, Stamp stamp) {
        this.absentId = absent.id();
        this.clientId = absent.clientId();
        this.deputyId = deputy;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.appointedAt = stamp.at();
        this.appointedBy = stamp.by();
    }

    /** Another contact takes over for the days that are left. */
    void passTo(ContactId newDeputy) {
        deputyId = newDeputy;
    }

    ContactId absentId() {
        return absentId;
    }

    ContactId deputyId() {
        return deputyId;
    }
}
