package org.clientele.offlimits;

import java.util.List;
import org.clientele.client.ClientId;
import org.clientele.security.Permission.MayRead;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The attachments of a client that a rule can rest on. */
@Service
@MayRead
public class OffLimitsAgreements {

    private final AgreementRepository agreements;

    OffLimitsAgreements(AgreementRepository agreements) {
        this.agreements = agreements;
    }

    /** By title. */
    @Transactional(readOnly = true)
    public List<Agreement> of(ClientId client) {
        return agreements.findOfClient(client.value());
    }
}
