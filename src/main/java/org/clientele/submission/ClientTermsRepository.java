package org.clientele.submission;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clientele.client.ClientId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClientTermsRepository extends Repository<ClientTerms, ClientId> {

    ClientTerms save(ClientTerms terms);

    void flush();

    void delete(ClientTerms terms);

    Optional<ClientTerms> findById(ClientId client);

    @Query("select t.clientId.value from ClientTerms t where t.escalationContact.value = :contact")
    List<UUID> findIdsOf(UUID contact);

    @Modifying(flushAutomatically = true)
    @Query("""
            update ClientTerms t set t.escalationContact.value = :to
            where t.escalationContact.value = :from and t.clientId.value in :ids""")
    void handOver(Collection<UUID> ids, UUID from, UUID to);
}
