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

/** What contacts may do in their portal. */
@Entity
@Table(name = "portal_profile")
@SuppressWarnings("NullAway.Init")
class PortalProfile extends Administered {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PortalProfileId id;

    @Embedded
    private ProfileRights rights;

    @ElementCollection
    @CollectionTable(name = "portal_profile_move", joinColumns = @JoinColumn(name = "profile_id"))
    @Column(name = "stage_kind")
    @Enumerated(EnumType.STRING)
    private Set<StageKind> moves = new HashSet<>();

    PortalProfile() {}

    PortalProfile(PortalProfileId id, ProfileDetails details, Stamp stamp) {
        this.id = id;
        change(details, stamp);
    }

    final void change(ProfileDetails details, Stamp stamp) {
        call(details.name(), stamp);
        rights = details.rights();
        moves.retainAll(details.moves());
        moves.addAll(details.moves());
    }

    PortalProfileId id() {
        return id;
    }

    ProfileView toView() {
        return new ProfileView(id, version(), deliveredAs(), new ProfileDetails(name(), rights, moves));
    }
}
