package org.clientele.companydata;

import org.jspecify.annotations.Nullable;

/** What each register last said of a client; null where it was not asked yet, or knew nothing. */
public record RegisterEntryView(
        @Nullable CompanyFacts company,
        @Nullable CourtFacts court,
        @Nullable VatFacts vat) {

    static final RegisterEntryView NOTHING = new RegisterEntryView(null, null, null);
}
