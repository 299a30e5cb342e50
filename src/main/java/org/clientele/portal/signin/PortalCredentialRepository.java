package org.clientele.portal.signin;

import java.time.Instant;
import java.util.Optional;
import org.clientele.portal.PortalAccountId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PortalCredentialRepository extends Repository<PortalCredential, PortalAccountId> {

    PortalCredential save(PortalCredential credential);

    Optional<PortalCredential> findById(PortalAccountId account);

    /** Notes a sign-in without a new version: it is no change that could conflict with one. */
    @Modifying
    @Query("update PortalCredential c set c.lastSignInAt = :at where c.accountId = :account")
    int signedIn(PortalAccountId account, Instant at);
}
