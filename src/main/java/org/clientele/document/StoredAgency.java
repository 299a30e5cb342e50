package org.clientele.document;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.clientele.shared.PostalAddress;
import org.clientele.shared.Stamp;
import org.jspecify.annotations.Nullable;

/** The one row about the agency. It is there from its migration on. */
@Entity
@Table(name = "agency")
class StoredAgency {

    static final UUID ID = new UUID(0, 1);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String name;
    private String nip;
    private String regon;
    private String krs;

    @Embedded
    private PostalAddress address;

    private String phone;
    private String email;
    private String bankAccount;
    private String representedBy;
    private String numberPattern;
    private String changedBy;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    StoredAgency() {}

    void change(AgencyDetails details, Stamp stamp) {
        this.name = details.name();
        this.nip = details.nip();
        this.regon = details.regon();
        this.krs = details.krs();
        this.address = details.address();
        this.phone = details.phone();
        this.email = details.email();
        this.bankAccount = details.bankAccount();
        this.representedBy = details.representedBy();
        this.numberPattern = details.numberPattern();
        this.changedBy = stamp.by();
        this.changedAt = stamp.at();
    }

    Stamp changed() {
        return new Stamp(changedBy, changedAt);
    }

    long version() {
        return version == null ? 0 : version;
    }

    AgencyDetails toDetails() {
        return new AgencyDetails(
                name,
                nip,
                regon,
                krs,
                address.street(),
                address.postalCode(),
                address.city(),
                address.country(),
                phone,
                email,
                bankAccount,
                representedBy,
                numberPattern);
    }
}
