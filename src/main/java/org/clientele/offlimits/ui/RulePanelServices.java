package org.clientele.offlimits.ui;

import java.time.Clock;
import org.clientele.client.Clients;
import org.clientele.location.Locations;
import org.clientele.offlimits.OffLimitsAgreements;
import org.clientele.offlimits.OffLimitsBadges;
import org.clientele.offlimits.OffLimitsOverrides;
import org.clientele.offlimits.OffLimitsRules;
import org.clientele.record.RecordTitles;
import org.clientele.security.CurrentActor;
import org.clientele.shared.ui.RecordLinks;
import org.clientele.shared.ui.RecordUpload;
import org.springframework.stereotype.Component;

/** Whom the tab of a client asks. */
@Component
record RulePanelServices(
        OffLimitsRules rules,
        OffLimitsOverrides overrides,
        OffLimitsBadges badges,
        OffLimitsAgreements agreements,
        RecordUpload upload,
        Locations locations,
        Clients clients,
        RecordTitles titles,
        RecordLinks links,
        CurrentActor actor,
        Clock clock) {}
