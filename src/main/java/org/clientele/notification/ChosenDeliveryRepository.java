package org.clientele.notification;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.clientele.shared.NotificationKind;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ChosenDeliveryRepository extends Repository<ChosenDelivery, ChosenDelivery.Key> {

    @Query("select c from ChosenDelivery c where c.key.accountId = :account")
    List<ChosenDelivery> findByAccount(UUID account);

    @Query("select c from ChosenDelivery c where c.key.kind = :kind and c.key.accountId in :accounts")
    List<ChosenDelivery> findByKind(NotificationKind kind, Collection<UUID> accounts);

    /** In one statement, so that two tabs of one person cannot get in each other's way. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            insert into ChosenDelivery (key.accountId, key.kind, inApp, mail) values (:account, :kind, :inApp, :mail)
            on conflict (key.accountId, key.kind) do update set inApp = :inApp, mail = :mail
            """)
    void write(UUID account, NotificationKind kind, boolean inApp, MailChoice mail);
}
