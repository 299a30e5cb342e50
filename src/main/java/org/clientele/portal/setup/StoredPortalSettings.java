package org.clientele.portal.setup;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import org.clientele.portal.PortalBrand;
import org.clientele.shared.SettingsRow;
import org.clientele.shared.Stamp;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "portal_settings")
class StoredPortalSettings extends SettingsRow {

    private boolean enabled;
    private String address;

    @Enumerated(EnumType.STRING)
    private @Nullable AddressProof addressProof;

    private @Nullable Integer seats;
    private @Nullable Integer seatsOfClient;
    private @Nullable Integer seenDays;
    private boolean endsAccounts;

    @ElementCollection
    @CollectionTable(name = "portal_notice", joinColumns = @JoinColumn(name = "settings_id"))
    @Column(name = "body", columnDefinition = "mediumtext")
    private Map<StoredNotice, String> notices = new HashMap<>();

    @Embedded
    private PortalBrand brand;

    @SuppressWarnings("NullAway.Init")
    StoredPortalSettings() {}

    void turn(boolean on, Stamp stamp) {
        enabled = on;
        touch(stamp);
    }

    void moveTo(String newAddress, AddressProof proof, Stamp stamp) {
        address = newAddress;
        addressProof = proof;
        touch(stamp);
    }

    void limit(SeatLimits limits, Stamp stamp) {
        seats = limits.seats();
        seatsOfClient = limits.seatsOfClient();
        touch(stamp);
    }

    void close(Closing closing, Stamp stamp) {
        seenDays = closing.seenDays();
        endsAccounts = closing.endsAccounts();
        touch(stamp);
    }

    /** @param text empty for none */
    void write(StoredNotice which, String text, Stamp stamp) {
        if (text.isEmpty()) {
            notices.remove(which);
        } else {
            notices.put(which, text);
        }
        touch(stamp);
    }

    void look(PortalBrand newBrand, Stamp stamp) {
        brand = newBrand;
        touch(stamp);
    }

    Map<StoredNotice, String> notices() {
        return Map.copyOf(notices);
    }

    PortalBrand brand() {
        return brand;
    }

    /** What the security log keeps; the components are the fields' names there. */
    record Snapshot(
            boolean enabled,
            String address,
            @Nullable Integer seats,
            @Nullable Integer seatsOfClient,
            @Nullable Integer seenDays,
            boolean endsAccounts) {}

    Snapshot snapshot() {
        return new Snapshot(enabled, address, seats, seatsOfClient, seenDays, endsAccounts);
    }

    PortalSettingsDetails details() {
        return new PortalSettingsDetails(
                enabled,
                address,
                addressProof,
                new SeatLimits(seats, seatsOfClient),
                new Closing(seenDays, endsAccounts));
    }
}
