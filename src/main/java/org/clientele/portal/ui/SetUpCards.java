package org.clientele.portal.ui;

import org.clientele.portal.setup.AddressProbe;
import org.clientele.portal.setup.PortalClosing;
import org.clientele.portal.setup.PortalSettings;
import org.clientele.portal.setup.SeatsInUse;
import org.clientele.vacancy.VacancySettings;
import org.springframework.stereotype.Component;

/** Makes the cards on which the portal is set up. */
@Component
class SetUpCards {

    private final PortalSettings settings;
    private final VacancySettings vacancySettings;
    private final AddressProbe probe;
    private final SeatsInUse seats;
    private final PortalClosing closing;

    SetUpCards(
            PortalSettings settings,
            VacancySettings vacancySettings,
            AddressProbe probe,
            SeatsInUse seats,
            PortalClosing closing) {
        this.settings = settings;
        this.vacancySettings = vacancySettings;
        this.probe = probe;
        this.seats = seats;
        this.closing = closing;
    }

    SetUpPanel create() {
        return new SetUpPanel(settings, vacancySettings, probe, seats, closing);
    }
}
