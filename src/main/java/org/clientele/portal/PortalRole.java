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
import java.util.HashSet;
import java.util.Set;
import org.clientele.shared.Stamp;
import org.clientele.vacancy.StageKind;

/** What contacts see in their portal. */
@Entity
@Table(name = "portal_role")
@SuppressWarnings("NullAway.Init")
class PortalRole extends Administered {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PortalRoleId id;

    @Embedded
    private RoleSight sight;

    @ElementCollection
    @CollectionTable(name = "portal_role_stage", joinColumns = @JoinColumn(name = "role_id"))
    @Column(name = "stage_kind")
    @Enumerated(EnumType.STRING)
    private Set<StageKind> stages = new HashSet<>();

    PortalRole() {}

    PortalRole(PortalRoleId id, RoleDetails details, Stamp stamp) {
        this.id = id;
        change(details, stamp);
    }

    final void change(RoleDetails details, Stamp stamp) {
        call(details.name(), stamp);
        sight = details.sight();
        stages.retainAll(details.stages());
        stages.addAll(details.stages());
    }

    PortalRoleId id() {
        return id;
    }

    RoleView toView() {
        return new RoleView(id, version(), deliveredAs(), new RoleDetails(name(), sight, stages));
    }
}
