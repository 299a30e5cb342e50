package org.clientele.vacancy;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.clientele.access.Visible;
import org.clientele.client.ClientId;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A file that a contact sent along with what it asks for. It has no version: it never changes. */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.OF_CLIENT, deduceAliasInjectionPoints = false)
@Table(name = "vacancy_request_file")
class VacancyRequestFile implements Persistable<UUID> {

    @Id
    private UUID attachmentId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "vacancy_id"))
    private VacancyId vacancyId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id"))
    private ClientId clientId;

    private String fileName;
    private long size;

    @SuppressWarnings("NullAway.Init")
    VacancyRequestFile() {}

    VacancyRequestFile(UUID attachment, VacancyId vacancy, ClientId client, String fileName, long size) {
        this.attachmentId = attachment;
        this.vacancyId = vacancy;
        this.clientId = client;
        this.fileName = fileName;
        this.size = size;
    }

    @Override
    public @Nullable UUID getId() {
        return attachmentId;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
