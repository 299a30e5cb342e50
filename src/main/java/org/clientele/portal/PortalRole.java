package org.clientele.portal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.clientele.shared.Stamp;
import org.clientele.vacancy.StageKind;
import org.jspecify.annotations.Nullable;

/** What contacts see in their portal. Administrators make as many as they like (docs/adr/0034). */
@Entity
@Table(name = "portal_role")
@SuppressWarnings("NullAway.Init")
class PortalRole {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PortalRoleId id;

    @Version
    private @Nullable Long version;

    private String name;

    @Enumerated(EnumType.STRING)
    private @Nullable Delivered deliveredAs;

    @Embedded
    private RoleSight sight;

    @ElementCollection
    @CollectionTable(name = "portal_role_stage", joinColumns = @JoinColumn(name = "role_id"))
    @Column(name = "stage_kind")
    @Enumerated(EnumType.STRING)
    private Set<StageKind> stages = new HashSet<>();

    private Instant changedAt;
    private String changedBy;

    PortalRole() {}

    PortalRole(PortalRoleId id, RoleDetails details, Stamp stamp) {
        this.id = id;
        change(details, stamp);
    }

    final void change(RoleDetails details, Stamp stamp) {
        name = details.name();
        sight = details.sight();
        stages.retainAll(details.stages());
        stages.addAll(details.stages());
        changedAt = stamp.at();
        changedBy = stamp.by();
    }

    PortalRoleId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    Stamp changed() {
        return new Stamp(changedBy, changedAt);
    }

    RoleView toView() {
        return new RoleView(id, version(), deliveredAs, new RoleDetails(name, sight, stages));
    }
}
