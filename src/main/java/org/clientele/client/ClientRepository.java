package org.clientele.client;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.clientele.security.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClientRepository extends Repository<Client, ClientId> {

    Client save(Client client);

    void flush();

    void delete(Client client);

    Optional<Client> findById(ClientId id);

    /** The client with what its page shows of others, in one statement. */
    @Query("""
        select c from Client c join fetch c.status left join fetch c.industry left join fetch c.tags
        where c.id = :id\
        """)
    Optional<Client> findWithLabels(ClientId id);

    /** Holds off other writers until the transaction ends, so that the version compared is the version written. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Client c where c.id = :id")
    Optional<Client> findForUpdate(ClientId id);

    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select c from Client c where c.id = :id")
    Optional<Client> findForShare(ClientId id);

    @Query("select new org.clientele.client.ClientRef(c.id, c.name, c.archived) from Client c where c.id = :id")
    Optional<ClientRef> findRef(ClientId id);

    /**
     * Clients, archived ones too, that share a number or the match key; none of them may be empty.
     *
     * @param regon a pattern for LIKE
     */
    @Query("""
        select new org.clientele.client.DuplicateCandidate(
            c.id, c.name, c.archived, c.numbers.nip, c.numbers.regon, c.numbers.krs, c.searchKeys.matchKey, c.ownerName)
        from Client c
        where c.numbers.nip = :nip or c.numbers.regon like :regon or c.numbers.krs = :krs or c.searchKeys.matchKey = :matchKey\
        """)
    List<DuplicateCandidate> findSharing(String nip, String regon, String krs, String matchKey, Limit limit);

    /** Clients, archived ones too, by the words of their trigrams. */
    @Query("""
        select new org.clientele.client.DuplicateCandidate(
            c.id, c.name, c.archived, c.numbers.nip, c.numbers.regon, c.numbers.krs, c.searchKeys.matchKey, c.ownerName)
        from Client c where match_words(c.searchKeys.trigrams, :words) > 0\
        """)
    List<DuplicateCandidate> findMatching(String words, Limit limit);

    /** Which of these clients one sees. */
    @Query("select c.id from Client c where c.id in :ids")
    Set<ClientId> findSeen(Collection<ClientId> ids);

    @Query("select count(c) from Client c where c.archived = false")
    long countUnarchived();

    /** One client in {@code step}, always the same ones. */
    @Query("""
        select new org.clientele.client.ClientSample$Row(
            c.searchKeys.searchText, c.status.id.value, c.statusRank, c.industry.id.value, c.industryRank,
            c.address.city, c.ownerId.value, c.ownerName, c.contactCount, c.lastContactAt,
            c.creation.createdAt, c.changedAt)
        from Client c where c.archived = false and mod(crc32(c.id.value), :step) = 0\
        """)
    List<ClientSample.Row> findSample(long step);

    @Query("""
        select new org.clientele.client.ClientRow(
            c.id, c.name, s.name, s.colour, coalesce(i.name, ''), c.address.city, c.ownerName, c.contactCount,
            c.lastContactAt, c.changedAt)
        from Client c join c.status s left join c.industry i
        where c.id.value in :ids\
        """)
    List<ClientRow> findRows(List<UUID> ids);

    @Query("""
        select new org.clientele.client.ClientRef(c.id, c.name, c.archived) from Client c join Client p on p.id = c.parentId
        where p.id = :parent and c.archived = false order by c.name, c.id limit :limit\
        """)
    List<ClientRef> findChildren(ClientId parent, int limit);

    @Query("""
        select count(c) from Client c join Client p on p.id = c.parentId
        where p.id = :parent and c.archived = false\
        """)
    long countChildren(ClientId parent);

    @Modifying
    @Query("update Client c set c.lastContactAt = :at where c.id = :id")
    void changeLastContact(ClientId id, @Nullable Instant at);

    @Modifying
    @Query("update Client c set c.contactCount = c.contactCount + :delta where c.id = :id")
    int addToContactCount(ClientId id, int delta);

    @Modifying
    @Query("update Client c set c.parentId.value = null where c.parentId = :parent")
    void releaseChildren(ClientId parent);

    /** The clients above this one, the topmost first. */
    @Query("""
        with chain as (
            select c.parentId.value as id, 1 as depth from Client c where c.id.value = :id
            union all
            select c.parentId.value as id, chain.depth + 1 as depth from chain chain
            join Client c on c.id.value = chain.id where chain.depth < :depth
        )
        select new org.clientele.client.ClientRef(a.id, a.name, a.archived) from chain up
        join Client a on a.id.value = up.id order by up.depth desc\
        """)
    List<ClientRef> findAncestors(UUID id, int depth);

    @Query("select count(c) from Client c where c.status.id = :status")
    long countByStatus(ClientStatusId status);

    @Query("select count(c) from Client c where c.industry.id = :industry")
    long countByIndustry(IndustryId industry);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Client c join fetch c.status where c.status.id = :status limit :limit")
    List<Client> findSomeOfStatus(ClientStatusId status, int limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Client c join fetch c.industry where c.industry.id = :industry limit :limit")
    List<Client> findSomeOfIndustry(IndustryId industry, int limit);

    /** Keeps the rank that lists sort by in step, in one statement for all clients of the status. */
    @Modifying
    @Query("update Client c set c.statusRank = :rank where c.status.id = :status")
    void rankStatus(ClientStatusId status, int rank);

    @Modifying
    @Query("update Client c set c.industryRank = :rank where c.industry.id = :industry")
    void rankIndustry(IndustryId industry, int rank);

    @Modifying
    @Query("update Client c set c.ownerName = :name where c.ownerId = :owner")
    void renameOwner(AccountId owner, String name);

    /** Takes the owner off those of the clients that are owned by nobody's assignment any more. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
        update versioned Client c set c.ownerId.value = null, c.ownerName = ''
        where c.id.value in :ids and c.ownerId.value is not null and not exists (
            select 1 from ClientRecruiter r where r.clientId = c.id and r.accountId = c.ownerId and r.part = OWNER
            and r.fromDay <= :today and (r.untilDay is null or r.untilDay >= :today))\
        """)
    void releaseOwners(Collection<UUID> ids, LocalDate today);

    /** Those of some clients that one sees and that are not archived, held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Client c where c.id.value in :ids and c.archived = false order by c.id.value")
    List<Client> findSomeForUpdate(Collection<UUID> ids);

    @Query("""
        select new org.clientele.client.ClientRef(c.id, c.name, c.archived) from Client c
        where c.id.value in :ids and c.archived = false\
        """)
    List<ClientRef> findUnarchived(Collection<UUID> ids);
}
