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

/** What contacts may do in their portal. Administrators make as many as they like (docs/adr/0034). */
@Entity
@Table(name = "portal_profile")
@SuppressWarnings("NullAway.Init")
class PortalProfile {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PortalProfileId id;

    @Version
    private @Nullable Long version;

    private String name;

    @Enumerated(EnumType.STRING)
    private @Nullable Delivered deliveredAs;

    @Embedded
    private ProfileRights rights;

    @ElementCollection
    @CollectionTable(name = "portal_profile_move", joinColumns = @JoinColumn(name = "profile_id"))
    @Column(name = "stage_kind")
    @Enumerated(EnumType.STRING)
    private Set<StageKind> moves = new HashSet<>();

    private Instant changedAt;
    private String changedBy;

    PortalProfile() {}

    PortalProfile(PortalProfileId id, ProfileDetails details, Stamp stamp) {
        this.id = id;
        change(details, stamp);
    }

    final void change(ProfileDetails details, Stamp stamp) {
        name = details.name();
        rights = details.rights();
        moves.retainAll(details.moves());
        moves.addAll(details.moves());
        changedAt = stamp.at();
        changedBy = stamp.by();
    }

    PortalProfileId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    Stamp changed() {
        return new Stamp(changedBy, changedAt);
    }

    ProfileView toView() {
        return new ProfileView(id, version(), deliveredAs, new ProfileDetails(name, rights, moves));
    }
}
