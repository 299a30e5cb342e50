package org.clientele.companydata;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import org.clientele.client.ClientId;
import org.clientele.security.AccountId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProposalRepository extends Repository<DataProposal, ProposalId> {

    DataProposal save(DataProposal proposal);

    void flush();

    void delete(DataProposal proposal);

    @Query("select p from DataProposal p where p.clientId = :client")
    List<DataProposal> findOfClient(ClientId client);

    @Query("select p from DataProposal p where p.clientId = :client and p.state = OPEN")
    List<DataProposal> findOpen(ClientId client);

    /** Holds off other writers until the transaction ends, so that the versions compared are the versions written. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from DataProposal p where p.id in :ids and p.clientId = :client and p.state = OPEN")
    List<DataProposal> findForUpdate(ClientId client, Collection<ProposalId> ids);

    @Query("""
            select new org.clientele.companydata.ProposalRow(
                p.id, p.version, c.id, c.name, p.field, p.beforeValue, p.afterValue, p.simulated, p.foundAt)
            from DataProposal p join Client c on c.id = p.clientId where p.state = OPEN and not c.archived""")
    Slice<ProposalRow> findRows(Pageable page);

    /** Of clients that somebody is in charge of. */
    @Query("""
            select new org.clientele.companydata.ProposalRow(
                p.id, p.version, c.id, c.name, p.field, p.beforeValue, p.afterValue, p.simulated, p.foundAt)
            from DataProposal p join Client c on c.id = p.clientId
            where p.state = OPEN and not c.archived and c.ownerId = :owner order by p.foundAt desc, p.id desc""")
    List<ProposalRow> findOfOwner(AccountId owner, Limit limit);
}
