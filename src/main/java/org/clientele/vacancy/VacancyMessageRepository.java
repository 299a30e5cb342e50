package org.clientele.vacancy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VacancyMessageRepository extends Repository<VacancyMessage, UUID> {

    VacancyMessage save(VacancyMessage message);

    void flush();

    Optional<VacancyMessage> findById(UUID id);

    @Query("""
            select new org.clientele.vacancy.MessageRow(
                m.id, m.body, m.authorName, m.contactId is not null, m.writtenAt, m.deletedAt is not null,
                m.accountId is not null and m.accountId.value = :reader)
            from VacancyMessage m where m.vacancyId = :vacancy order by m.writtenAt desc, m.id desc""")
    List<MessageRow> findLatest(VacancyId vacancy, UUID reader, Limit limit);

    @Query("select m.id from VacancyMessage m where m.contactId.value = :contact order by m.id")
    List<UUID> findIdsOf(UUID contact);

    @Modifying(flushAutomatically = true)
    @Query("update VacancyMessage m set m.contactId.value = :to where m.contactId.value = :from and m.id in :ids")
    void handOver(Collection<UUID> ids, UUID from, UUID to);
}
