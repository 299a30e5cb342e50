package org.clientele.portal.setup;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
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
