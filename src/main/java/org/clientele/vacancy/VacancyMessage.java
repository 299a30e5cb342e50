package org.clientele.vacancy;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.clientele.access.Visible;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.security.AccountId;
import org.clientele.shared.Stamp;
import org.clientele.shared.Uuid7;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** What client and recruiters say to each other about a vacancy, and about no candidate. */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.OF_CLIENT, deduceAliasInjectionPoints = false)
@Table(name = "vacancy_message")
class VacancyMessage {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "vacancy_id"))
    private VacancyId vacancyId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id"))
    private ClientId clientId;

    private String body;
    private String authorName;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "contact_id"))
    private @Nullable ContactId contactId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private @Nullable AccountId accountId;

    private Instant writtenAt;
    private @Nullable Instant deletedAt;

    @SuppressWarnings("NullAway.Init")
    VacancyMessage() {}

    /** Who writes: a contact, somebody of the staff, or, as for the demo, the application itself. */
    record Author(@Nullable ContactId contact, @Nullable AccountId account, Stamp stamp) {}

    VacancyMessage(Vacancy vacancy, String body, Author author) {
        this.id = Uuid7.next();
        this.vacancyId = vacancy.id();
        this.clientId = vacancy.clientId();
        this.body = body;
        this.authorName = author.stamp().by();
        this.contactId = author.contact();
        this.accountId = author.account();
        this.writtenAt = author.stamp().at();
    }

    /** Nobody reads it any more. */
    void delete(Instant at) {
        deletedAt = at;
        body = "";
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    String author() {
        return authorName;
    }

    boolean isDeleted() {
        return deletedAt != null;
    }

    boolean isOf(AccountId account) {
        return account.equals(accountId);
    }
}
