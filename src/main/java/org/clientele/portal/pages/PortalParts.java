package org.clientele.portal.pages;

import java.time.Clock;
import org.clientele.contact.ContactId;
import org.clientele.notification.InboxWatch;
import org.clientele.portal.PortalBrand;
import org.clientele.portal.PortalBrands;
import org.clientele.portal.acts.PortalInbox;
import org.clientele.portal.setup.PortalNotices;
import org.clientele.security.CurrentActor;
import org.clientele.shared.Actor.PortalActor;
import org.springframework.stereotype.Component;

/** What stands around every page of the portal, for whoever opens it. */
@Component
class PortalParts {

    private final PortalBrands brands;
    private final PortalNotices notices;
    private final PortalInbox inbox;
    private final InboxWatch watch;
    private final OwnHand hand;
    private final CurrentActor actor;
    private final Clock clock;

    PortalParts(
            PortalBrands brands,
            PortalNotices notices,
            PortalInbox inbox,
            InboxWatch watch,
            OwnHand hand,
            CurrentActor actor,
            Clock clock) {
        this.brands = brands;
        this.notices = notices;
        this.inbox = inbox;
        this.watch = watch;
        this.hand = hand;
        this.actor = actor;
        this.clock = clock;
    }

    /** The look of the contact's own client. */
    PortalSign sign() {
        PortalBrand brand = actor.find()
                .filter(PortalActor.class::isInstance)
                .map(PortalActor.class::cast)
                .map(contact -> brands.of(new ContactId(contact.contactId())))
                .orElseGet(brands::agency);
        return new PortalSign(brand);
    }

    PortalMenu menu() {
        return new PortalMenu(hand.rights());
    }

    PortalBell bell() {
        return new PortalBell(inbox, watch, actor, clock);
    }

    PortalFoot foot() {
        return new PortalFoot(notices);
    }
}
