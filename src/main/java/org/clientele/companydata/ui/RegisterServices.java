package org.clientele.companydata.ui;

import org.clientele.client.Clients;
import org.clientele.companydata.DataProposals;
import org.clientele.companydata.RegisterChecks;
import org.clientele.companydata.RegisterEntries;
import org.clientele.companydata.Representations;
import org.clientele.security.CurrentActor;
import org.springframework.stereotype.Component;

/** What the tab "Registers" works with. */
@Component
record RegisterServices(
        Clients clients,
        RegisterEntries entries,
        RegisterChecks checks,
        DataProposals proposals,
        Representations representations,
        CurrentActor actor) {}
