package org.clientele.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;

/**
 * That an account sees a client, as follows from assignments, teams and the installation's
 * {@link org.clientele.settings.Visibility}. Kept by the clients, in the transaction of what it follows from; nobody
 * else writes it, and each row is there or not, so it needs no version.
 */
@Entity
@Table(name = "client_access")
@IdClass(ClientAccess.Key.class)
@FilterDef(
        name = Visible.FILTER,
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "everything", type = Boolean.class, resolver = SeesEverything.class),
            @ParamDef(name = "wide", type = Boolean.class, resolver = SeesWidely.class),
            @ParamDef(name = "viewer", type = UUID.class, resolver = ViewerAccount.class)
        })
class ClientAccess {

    @Id
    private UUID accountId;

    @Id
    private UUID clientId;

    @SuppressWarnings("NullAway.Init")
    ClientAccess() {}

    record Key(UUID accountId, UUID clientId) {}
}
