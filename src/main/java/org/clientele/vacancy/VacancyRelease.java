package org.clientele.vacancy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.clientele.access.Visible;
import org.clientele.contact.ContactId;
import org.clientele.shared.Stamp;
import org.hibernate.annotations.Filter;

/** That a vacancy is shown in the portal of a contact. It is there or not, so it needs no version. */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.OF_VACANCY, deduceAliasInjectionPoints = false)
@Table(name = "vacancy_release")
@SuppressWarnings("NullAway.Init")
class VacancyRelease {

    @EmbeddedId
    private Key key;

    private Instant releasedAt;
    private String releasedBy;

    VacancyRelease() {}

    VacancyRelease(VacancyId vacancy, ContactId contact, Stamp stamp) {
        this.key = new Key(vacancy.value(), contact.value());
        this.releasedAt = stamp.at();
        this.releasedBy = stamp.by();
    }

    ContactId contact() {
        return new ContactId(key.contactId());
    }

    VacancyId vacancy() {
        return new VacancyId(key.vacancyId());
    }

    @Embeddable
    record Key(
            @Column(name = "vacancy_id") UUID vacancyId,
            @Column(name = "contact_id") UUID contactId) {}
}
