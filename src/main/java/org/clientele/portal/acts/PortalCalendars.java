package org.clientele.portal.acts;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.clientele.interview.CalendarFeeds;
import org.clientele.portal.PortalSwitch;
import org.clientele.security.BaseUrl;
import org.clientele.security.Permission.ContactsOnly;
import org.clientele.security.Secret;
import org.clientele.shared.RetriedOnCollision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A contact's own address at which other calendars fetch its interviews. Whoever knows it reads them (docs/adr/0042). */
@Service
@ContactsOnly
public class PortalCalendars {

    private final ContactCalendarQueries calendars;
    private final PortalSwitch portal;
    private final BaseUrl baseUrl;
    private final Acting acting;
    private final Clock clock;

    PortalCalendars(
            ContactCalendarQueries calendars, PortalSwitch portal, BaseUrl baseUrl, Acting acting, Clock clock) {
        this.calendars = calendars;
        this.portal = portal;
        this.baseUrl = baseUrl;
        this.acting = acting;
        this.clock = clock;
    }

    /** When one's own address was made; empty without one. The address itself nobody can tell again. */
    @Transactional(readOnly = true)
    public Optional<Instant> madeAt() {
        return calendars.madeAt(contact());
    }

    /**
     * Makes a new address; the one before is worth nothing from now on.
     *
     * @return the whole address, which is shown this once
     */
    @Transactional
    @RetriedOnCollision
    public String renew() {
        String secret = Secret.next();
        calendars.write(contact(), Secret.hash(secret), clock.instant());
        String address = portal.addressOr(baseUrl.forMails());
        return address + CalendarFeeds.PATH + secret + CalendarFeeds.ENDING;
    }

    /** Takes the address back. */
    @Transactional
    @RetriedOnCollision
    public void revoke() {
        calendars.delete(contact());
    }

    private UUID contact() {
        return acting.contact().contactId();
    }
}
