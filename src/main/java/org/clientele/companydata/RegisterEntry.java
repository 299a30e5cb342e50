package org.clientele.companydata;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.clientele.access.Visible;
import org.clientele.client.ClientId;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** What the public registers last said of a client. The database deletes it together with the client. */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.OF_CLIENT, deduceAliasInjectionPoints = false)
@Table(name = "client_register_entry")
class RegisterEntry {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "client_id"))
    private ClientId clientId;

    @Version
    private @Nullable Long version;

    @Embedded
    private @Nullable CompanyFacts company;

    @Embedded
    private @Nullable CourtFacts court;

    @Embedded
    private @Nullable VatFacts vat;

    @SuppressWarnings("NullAway.Init")
    RegisterEntry() {}

    RegisterEntry(ClientId clientId) {
        this.clientId = clientId;
    }

    void keep(CompanyFacts said) {
        company = said;
    }

    void keep(CourtFacts said) {
        court = said;
    }

    void keep(VatFacts said) {
        vat = said;
    }

    /** What is known is another company's, as the client has other numbers now. */
    void forget() {
        company = null;
        court = null;
        vat = null;
    }

    ClientId clientId() {
        return clientId;
    }

    Optional<CompanyFacts> company() {
        return Optional.ofNullable(company);
    }

    Optional<CourtFacts> court() {
        return Optional.ofNullable(court);
    }

    Optional<VatFacts> vat() {
        return Optional.ofNullable(vat);
    }

    RegisterEntryView toView() {
        return new RegisterEntryView(company, court, vat);
    }
}
