package org.clientele.vacancy;

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
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** That a contact has asked for a vacancy, and what the agency said to it. */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.OF_CLIENT, deduceAliasInjectionPoints = false)
@Table(name = "vacancy_request")
class VacancyRequest {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "vacancy_id"))
    private VacancyId vacancyId;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id"))
    private ClientId clientId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "contact_id"))
    private ContactId contactId;

    private Instant requestedAt;
    private @Nullable Instant decidedAt;
    private boolean approved;
    private boolean withdrawn;
    private String answer;

    @SuppressWarnings("NullAway.Init")
    VacancyRequest() {}

    VacancyRequest(Vacancy vacancy, ContactId contact, Instant at) {
        this.vacancyId = vacancy.id();
        this.clientId = vacancy.clientId();
        this.contactId = contact;
        this.requestedAt = at;
        this.answer = "";
    }

    /** @param words for whoever asked, may be empty */
    void decide(boolean isApproved, String words, Instant at) {
        approved = isApproved;
        answer = words;
        decidedAt = at;
    }

    /** Taken back by whoever asked. */
    void withdraw(Instant at) {
        withdrawn = true;
        decidedAt = at;
    }

    /** It was not taken back after all. */
    void reopen() {
        withdrawn = false;
        decidedAt = null;
    }

    /** Whether nobody has decided yet. */
    boolean isOpen() {
        return decidedAt == null;
    }

    ClientId client() {
        return clientId;
    }

    ContactId contact() {
        return contactId;
    }
}
