package org.clientele.portal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.clientele.access.Visible;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.shared.Stamp;
import org.clientele.shared.Versioned;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** A contact's account for the portal. */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.OF_CLIENT, deduceAliasInjectionPoints = false)
@Table(name = "portal_account")
@SuppressWarnings("NullAway.Init")
class PortalAccount implements Versioned {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PortalAccountId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id"))
    private ClientId clientId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "contact_id"))
    private @Nullable ContactId contactId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "role_id")
    private PortalRole role;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "profile_id")
    private PortalProfile profile;

    @Enumerated(EnumType.STRING)
    private PortalAccountState state;

    private String language;
    private boolean hideContactData;
    private Instant changedAt;
    private String changedBy;

    PortalAccount() {}

    /** What a new account is for. */
    record Holder(ClientId client, ContactId contact) {}

    PortalAccount(
            PortalAccountId id, Holder holder, PortalRole role, PortalProfile profile, String language, Stamp stamp) {
        this.id = id;
        this.clientId = holder.client();
        this.contactId = holder.contact();
        this.role = role;
        this.profile = profile;
        this.state = PortalAccountState.INVITED;
        this.language = language;
        touch(stamp);
    }

    /** Whether it came to that; not if the state does not allow it. */
    boolean become(PortalAccountState next, Stamp stamp) {
        if (!state.canBecome(next)) {
            return false;
        }
        state = next;
        touch(stamp);
        return true;
    }

    void assign(PortalRole newRole, PortalProfile newProfile, Stamp stamp) {
        role = newRole;
        profile = newProfile;
        touch(stamp);
    }

    void hideContactData(boolean hide, Stamp stamp) {
        hideContactData = hide;
        touch(stamp);
    }

    void speak(String newLanguage, Stamp stamp) {
        language = newLanguage;
        touch(stamp);
    }

    /** Belongs to the contact that has absorbed its own. */
    void passTo(ContactId contact, Stamp stamp) {
        contactId = contact;
        touch(stamp);
    }

    /** The contact works for another client now, about which it was told nothing yet. */
    void moveTo(ClientId client, Stamp stamp) {
        clientId = client;
        state = PortalAccountState.DEACTIVATED;
        touch(stamp);
    }

    private void touch(Stamp stamp) {
        changedAt = stamp.at();
        changedBy = stamp.by();
    }

    PortalAccountId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    @Override
    public Edition edition() {
        return new Edition(version(), changed());
    }

    ClientId clientId() {
        return clientId;
    }

    ContactId contactId() {
        return Objects.requireNonNull(contactId, "Only while two accounts change places is there nobody");
    }

    PortalAccountState state() {
        return state;
    }

    Stamp changed() {
        return new Stamp(changedBy, changedAt);
    }

    PortalAccountView toView() {
        return new PortalAccountView(
                id, version(), contactId(), role.toView(), profile.toView(), state, language, hideContactData);
    }

    Snapshot snapshot() {
        return new Snapshot(
                state,
                role.toView().details().name(),
                profile.toView().details().name(),
                hideContactData);
    }

    /** What the history of the contact keeps; the components are the fields' names there. */
    record Snapshot(PortalAccountState portalState, String portalRole, String portalProfile, boolean portalHides) {}
}
