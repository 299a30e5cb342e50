package org.clientele.portal;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoleHolderRepository extends Repository<PortalAccount, PortalAccountId> {

    String HOLDER = """
            select new org.clientele.portal.RoleHolder(a.id, a.version, c.id,
                trim(concat(c.person.firstName, ' ', c.person.lastName)), c.clientName)
            from PortalAccount a join Contact c on c.id = a.contactId where\s""";

    String BY_NAME = " order by c.person.lastName, c.person.firstName, a.id";

    @Query(HOLDER + "a.role.id = :role" + BY_NAME)
    List<RoleHolder> findOfRole(PortalRoleId role, Limit limit);

    @Query(HOLDER + "a.profile.id = :profile" + BY_NAME)
    List<RoleHolder> findOfProfile(PortalProfileId profile, Limit limit);
}
