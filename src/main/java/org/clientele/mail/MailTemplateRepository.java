package org.clientele.mail;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MailTemplateRepository extends Repository<MailTemplate, UUID> {

    MailTemplate save(MailTemplate template);

    void delete(MailTemplate template);

    void flush();

    List<MailTemplate> findAll();

    Optional<MailTemplate> findByKindAndLanguage(String kind, String language);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from MailTemplate t where t.kind = :kind and t.language = :language")
    Optional<MailTemplate> findForUpdate(String kind, String language);
}
