package org.clientele.portal.signin;

import org.clientele.portal.PortalAccountId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PortalLinkRepository extends Repository<PortalLink, String> {

    PortalLink save(PortalLink link);

    /** Makes the account's links for that purpose useless. */
    @Modifying
    @Query("delete from PortalLink l where l.accountId = :account and l.purpose = :purpose")
    void forget(PortalAccountId account, LinkPurpose purpose);
}
