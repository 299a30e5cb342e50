package org.clientele.contact;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.clientele.access.Visible;
import org.clientele.client.ClientId;
import org.clientele.shared.Actor;
import org.clientele.shared.Uuid7;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A line of the pick-up log. Only ever added, so it needs no version. */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.OF_CLIENT, deduceAliasInjectionPoints = false)
@Table(name = "mail_pickup")
class MailPickup implements Persistable<UUID> {

    public static final int REMARK_MAX = 200;

    @Id
    private UUID id;

    private Instant pickedUpAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id"))
    private ClientId clientId;

    private String clientName;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "contact_id"))
    private ContactId contactId;

    private String contactName;
    private @Nullable UUID clerkId;
    private String clerkName;
    private String remark;

    @SuppressWarnings("NullAway.Init")
    MailPickup() {}

    MailPickup(Contact collector, String remark, Actor clerk, Instant at) {
        this.id = Uuid7.next();
        this.pickedUpAt = at;
        this.clientId = collector.clientId();
        this.clientName = collector.client().name();
        this.contactId = collector.id();
        this.contactName = collector.person().fullName();
        this.clerkId = clerk instanceof Actor.StaffActor staff ? staff.accountId() : null;
        this.clerkName = clerk.name();
        this.remark = remark;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
