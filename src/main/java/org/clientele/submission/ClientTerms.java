package org.clientele.submission;

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
import org.clientele.contact.ContactId;
import org.clientele.shared.Stamp;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** What is agreed with a client about candidates put forward. */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.OF_CLIENT, deduceAliasInjectionPoints = false)
@Table(name = "client_terms")
class ClientTerms {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "client_id"))
    private ClientId clientId;

    @Version
    private @Nullable Long version;

    private int protectionMonths;
    private @Nullable Integer feedbackDays;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "escalation_contact"))
    private @Nullable ContactId escalationContact;

    private Instant changedAt;
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    ClientTerms() {}

    ClientTerms(ClientId client, ClientTermsDetails details, Stamp stamp) {
        this.clientId = client;
        change(details, stamp);
    }

    final void change(ClientTermsDetails details, Stamp stamp) {
        protectionMonths = details.protectionMonths();
        feedbackDays = details.feedbackDays();
        escalationContact = details.escalationContact();
        changedAt = stamp.at();
        changedBy = stamp.by();
    }

    long version() {
        return version == null ? 0 : version;
    }

    ClientTermsDetails details() {
        return new ClientTermsDetails(protectionMonths, feedbackDays, escalationContact);
    }

    Stamp changed() {
        return new Stamp(changedBy, changedAt);
    }
}
