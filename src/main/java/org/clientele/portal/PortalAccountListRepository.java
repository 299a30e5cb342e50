package org.clientele.portal;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PortalAccountListRepository extends Repository<PortalAccount, PortalAccountId> {

    @Query("""
            select new org.clientele.portal.ListedAccount(a.id, a.version, c.id, c.person.firstName, c.person.lastName,
                c.clientId, c.clientName, r.name, r.deliveredAs, p.name, p.deliveredAs, a.state)
            from PortalAccount a join Contact c on c.id = a.contactId join a.role r join a.profile p
            where c.archived = false and c.searchKeys.searchText like :fragment
                and (:state is null or a.state = :state)""")
    Slice<ListedAccount> find(String fragment, @Nullable PortalAccountState state, Pageable page);
}
